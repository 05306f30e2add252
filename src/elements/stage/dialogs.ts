/** What comes when the first slide is shown: nobody needs it before. */
export { makeFinder } from './find.ts';
export { makeOverview } from './overview.ts';
