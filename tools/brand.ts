/**
 * `npm run brand`: asks for what makes the site a company's and writes it to company/brand.yaml.
 *   npm run brand                                                    one question after the other
 *   npm run brand -- --company "Muster AG" --colour "#C9371F" --yes  for scripts
 *   npm run brand -- --help                                          every flag
 */
import { fileURLToPath } from 'node:url';
import { companyFolder } from '#authoring/company.ts';
import { WrongCall } from './brand/flags.ts';
import { openPreview } from './brand/preview.ts';
import { runBrand } from './brand/run.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
// npm starts its scripts in the folder of package.json and remembers where the person stands.
const cwd = process.env.INIT_CWD ?? process.cwd();
const { stdin: input, stdout: output } = process;

try {
  const { code, preview } = await runBrand(
    process.argv.slice(2),
    { root, company: companyFolder(), cwd },
    { input, output },
  );
  process.exitCode = code;
  if (preview) await openPreview(root, output.isTTY);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = error instanceof WrongCall ? 2 : 1;
}
