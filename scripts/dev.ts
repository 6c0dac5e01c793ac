import { checkProjectFolder } from './build/project-folder.ts';
import { runCommand } from './error-message.ts';

// npm run dev: runs `astro dev` with the given options and with telemetry disabled.

await runCommand(async () => {
  checkProjectFolder(process.cwd());
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  process.argv.splice(2, 0, 'dev');
  // A generated project has no packages of its own: it uses those of the folder above.
  await import(new URL('bin/astro.mjs', import.meta.resolve('astro/package.json')).href);
}, 1);
