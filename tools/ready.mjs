/** Goes before the commands that need the packages: installs what is missing. */
import { installMissing } from './install.mjs';

try {
  await installMissing();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
