import { getEntry } from 'astro:content';
import type { ModuleIds } from '#domain/certificate/certificate.ts';
import type { Language } from '#schemas/language.ts';
import {
  getCourse,
  getModuleEntry,
  getModules,
  getReadyModules,
  type LessonLink,
  type ReadyModule,
} from './course.ts';

/** The tiers that have something to learn, each with what its certificate asks for. */
export async function getCertificates(lang: Language): Promise<Certificate[]> {
  const { tiers, certificate: rule } = await getCourse();
  const all = await getModules(lang);
  const modules = await Promise.all((await getReadyModules(lang)).map(toModule));
  return tiers.flatMap((tier, index) => {
    const own = modules.filter(({ module }) => module.tier === tier);
    if (own.length === 0) return [];
    const minutes = own.reduce(
      (sum, { module }) => sum + module.minutes + (rule.transfer ? module.transferMinutes : 0),
      0,
    );
    const whole = all.every((module) => module.tier !== tier || module.status === 'ready');
    return { tier, level: index + 1, modules: own, minutes, whole };
  });
}

async function toModule(module: ReadyModule): Promise<CertificateModule> {
  const quiz = await getEntry('quizzes', `${module.lang}/${module.id}`);
  const { tasks } = (await getModuleEntry(module)).data;
  return {
    module,
    ids: {
      lessons: module.lessons.map(({ id }: LessonLink) => id),
      questions: (quiz?.data.questions ?? []).map(({ id }) => id),
      tasks: tasks.map(({ id }) => id),
    },
  };
}

export interface Certificate {
  tier: string;
  /** From 1. */
  level: number;
  modules: CertificateModule[];
  /** Lessons, and tasks if the certificate asks for them. */
  minutes: number;
  /** No module of the tier is still to come. */
  whole: boolean;
}

export interface CertificateModule {
  module: ReadyModule;
  ids: ModuleIds;
}
