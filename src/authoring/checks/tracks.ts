import type { Track } from '#schemas/tracks.ts';
import type { Content, DataSource } from '../content.ts';
import { suggest } from '../nearest.ts';
import { type Problem, problem } from '../problem.ts';
import { inData } from '../where.ts';

/** The tracks name modules and tiers that the course has, and each module once. */
export function checkTracks({ tracks, course, sources }: Content): Problem[] {
  const source = sources.get('tracks.yaml');
  if (!source) return [];
  const modules = course.modules.map(({ id }) => id);
  return tracks.flatMap(({ index, data }) => [
    ...checkUnits(source, listUnits(data, index), modules),
    ...checkTiers(source, data, index, course.tiers),
  ]);
}

function checkUnits(source: DataSource, units: Unit[], known: string[]): Problem[] {
  return units.flatMap(({ module, path }, place) => {
    const where = inData(source, [...path, 'module']);
    if (!known.includes(module)) {
      const message = `There is no module "${module}" in course.yaml.`;
      const fix = suggest(module, known) ?? `Use one of them: ${known.join(', ')}.`;
      return [problem('module-unknown', where, message, fix)];
    }
    if (units.findIndex((unit) => unit.module === module) === place) return [];
    const message = `The module "${module}" stands in this track already.`;
    return [problem('module-twice', where, message, 'Take it out here or there.')];
  });
}

function checkTiers(source: DataSource, track: Track, index: number, tiers: string[]): Problem[] {
  if (track.kind !== 'months') return [];
  return track.phases.flatMap(({ tier }, place) => {
    if (tier === undefined || tiers.includes(tier)) return [];
    const message = `"${tier}" is not one of the tiers of this course (${tiers.join(', ')}).`;
    const fix = suggest(tier, tiers) ?? 'Use one of them, or leave the tier out.';
    return [
      problem('place-unknown', inData(source, [index, 'phases', place, 'tier']), message, fix),
    ];
  });
}

/** Every module of a track with its place in the file. */
function listUnits(track: Track, index: number): Unit[] {
  if (track.kind === 'months') return [];
  if (track.kind === 'dates') {
    return track.units.map(({ module }, place) => ({ module, path: [index, 'units', place] }));
  }
  return track.days.flatMap((day, number) =>
    day.map(({ module }, place) => ({ module, path: [index, 'days', number, place] })),
  );
}

interface Unit {
  module: string;
  path: PropertyKey[];
}
