import { checkProjectFolder } from './build/project-folder.ts';
import { tools } from './run.ts';
import { errorMessage } from './error-message.ts';

// npm run dev: runs `astro dev` with the given options and with telemetry disabled.

try {
  checkProjectFolder(process.cwd());
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  process.argv.splice(2, 0, 'dev');
  await import(`../${tools.astro}`);
} catch (error) {
  console.error(errorMessage(error));
  process.exitCode = 1;
}
