import { loadSheet } from '../sheet.ts';
import sheet from './dialogs.css?url';

/** What comes when the first slide is shown: nobody needs it before. */
export { makeFinder } from './find.ts';
export { makeOverview } from './overview.ts';

/** Without their sheet the dialogs would stand there naked. */
export const dressed = loadSheet(sheet);
