import { build } from './build.ts';
import { checkPort, serveAndPrint } from './serve.ts';
import { serveOptions } from './serve-options.ts';

// npm start: builds the archive and serves it. It checks the port first, because the build takes longer.

try {
  const options = serveOptions(process.argv.slice(2), process.env);
  await checkPort(options.port, options.host);
  if (build()) await serveAndPrint(options);
  else process.exitCode = 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
