import { build } from 'astro';
import * as pagefind from 'pagefind';
import { runStage } from '#scripts/build/stage.ts';
import { reportFigures } from './report-figures.ts';

// Builds the plain site of the current folder, and its index. Sends what each stage cost to the process that started this one.

process.env.ASTRO_TELEMETRY_DISABLED = '1';
await reportFigures(async (send) => {
  await runStage('build', () => build({ logLevel: 'error' }).then(() => ({ ok: true })), send);
  await runStage('index', indexSite, send);
});

async function indexSite() {
  const { index, errors } = await pagefind.createIndex();
  await index?.addDirectory({ path: 'dist' });
  await index?.writeFiles({ outputPath: 'dist/pagefind' });
  await pagefind.close();
  return { ok: errors.length === 0, output: errors.join('\n') };
}
