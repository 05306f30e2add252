/** `npm start`: installs what is missing, builds the site, serves it. */
import { installMissing } from './install.mjs';
import { endTogether, run } from './run.mjs';

endTogether();
try {
  await installMissing();
  console.log('Building the site ...');
  const { code, output } = await run('npm run build');
  if (code !== 0) throw new Error(`${output}\nThe build failed; the reason is above.`);
  process.exitCode = 0; // being stopped is how serving ends
  process.exitCode = (await run('node tools/serve.ts', { show: true })).code;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
