import type { Course } from '#schemas/course.ts';
import type { Track } from '#schemas/tracks.ts';
import type { Content } from './content.ts';

/** The course without what a company hides: tiers, modules, and topics of which nothing is left. */
export function visibleCourse(course: Course, hidden: Content['hidden']): Course {
  const modules = course.modules.filter(
    ({ id, path }) =>
      !hidden.modules.includes(id) && !hidden.tiers.includes(path.split('/')[0] ?? ''),
  );
  return {
    ...course,
    tiers: course.tiers.filter((tier) => !hidden.tiers.includes(tier)),
    topics: course.topics.filter((topic) => modules.some((module) => module.topic === topic)),
    modules,
  };
}

/** The content without what a company hides. It was checked with everything in it. */
export function visibleContent(content: Content): Content {
  const course = visibleCourse(content.course, content.hidden);
  const ids = new Set(course.modules.map(({ id }) => id));
  const isShown = ({ module }: { module: string }) => ids.has(module);
  return {
    ...content,
    course,
    modules: content.modules.filter(isShown),
    lessons: content.lessons.filter(isShown),
    quizzes: content.quizzes.filter(isShown),
    workshops: content.workshops.filter(isShown),
    levels: content.levels.map((level) => ({
      ...level,
      data: {
        questions: level.data.questions.filter(
          ({ topic, tier }) => course.topics.includes(topic) && course.tiers.includes(tier),
        ),
      },
    })),
    tracks: content.tracks.flatMap(({ index, data }) => {
      const track = visibleTrack(data, isShown);
      return track ? [{ index, data: track }] : [];
    }),
  };
}

/** A track without its hidden modules; undefined if nothing is left of it. */
function visibleTrack(
  track: Track,
  isShown: (unit: { module: string }) => boolean,
): Track | undefined {
  if (track.kind === 'months') return track;
  if (track.kind === 'dates') {
    const units = track.units.filter(isShown);
    return units.length > 0 ? { ...track, units } : undefined;
  }
  const days = track.days.map((units) => units.filter(isShown)).filter((day) => day.length > 0);
  return days.length > 0 ? { ...track, days } : undefined;
}
