import { companyFolder } from '#authoring/company.ts';
import { remember } from '#authoring/replaced.ts';
import type { Asker } from './ask.ts';
import { type Call, writeHelp } from './call.ts';
import { complete } from './complete.ts';
import { type Desk, openDesk } from './desk.ts';
import { type Draft, writeDrafts } from './drafts.ts';
import type { Kind } from './kind.ts';
import { kinds } from './kinds.ts';
import { Refusal, Usage } from './refusal.ts';

/**
 * Makes what was asked for.
 * @param root absolute path of the project
 * @param asker undefined where nobody can be asked
 * @returns what is to be printed
 * @throws Refusal with the reason why nothing was made, Usage if something is missing
 */
export async function run(root: string, call: Call, asker: Asker | undefined): Promise<string> {
  if (call.help) return writeHelp();
  const kind = call.kind ?? (await asker?.askForKind(kinds));
  if (!kind) {
    const names = kinds.map(({ name }) => name).join(', ');
    throw new Usage(`Say what is to be made: ${names}. "npm run new -- --help" shows how.`);
  }
  const desk = await openFor(root, kind, call, asker);
  const values = await complete(desk, kind, call.values, asker);
  const { drafts, next, copies = [] } = await kind.make(desk, values);
  await writeDrafts(root, drafts);
  for (const name of copies) await remember(root, name);
  const notes = copies.length > 0 ? [`  ~ ${desk.layer}/replaced.yaml`] : [];
  return report(drafts, notes, next);
}

async function openFor(
  root: string,
  kind: Kind,
  call: Call,
  asker: Asker | undefined,
): Promise<Desk> {
  const desk = await openDesk(root, call.company);
  if (!kind.needsCompany || desk.isCompany) return desk;
  if (await asker?.askForCompany(companyFolder())) return openDesk(root, true);
  throw new Refusal(
    `A ${kind.name} belongs in a company's folder, and there is none. Add --company to begin ${companyFolder()}/.`,
  );
}

function report(
  drafts: readonly Draft[],
  notes: readonly string[],
  next: readonly string[],
): string {
  const files = drafts.map(({ path, before }) => `  ${before === undefined ? '+' : '~'} ${path}`);
  const ends = [...next, 'npm run content says what is left to do.'];
  return [
    'Written (+ new, ~ changed):',
    ...files,
    ...notes,
    '',
    'What is next:',
    ...ends.map((line, index) => `  ${index + 1}. ${line}`),
  ].join('\n');
}
