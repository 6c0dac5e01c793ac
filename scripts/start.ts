import { build } from './build.ts';
import { checkPort, serveAndPrint } from './serve.ts';
import { serveOptions } from './serve/options.ts';
import { runCommand } from './error-message.ts';

// npm start: builds the archive and serves it. It checks the port first, because the build takes longer.

await runCommand(async () => {
  const options = serveOptions(process.argv.slice(2), process.env);
  await checkPort(options.port, options.host);
  if (await build()) await serveAndPrint(options);
  else process.exitCode = 1;
}, 1);
