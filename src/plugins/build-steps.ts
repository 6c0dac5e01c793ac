import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { StartedSearch } from './search-index.ts';

/**
 * What a build does before and after the pages. Each step is imported here, because the development server starts faster
 * without their modules.
 */
export function buildSteps(): AstroIntegration {
  let folder = '';
  let search: Promise<StartedSearch>;
  return {
    name: 'build-steps',
    hooks: {
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(config.outDir);
      },
      'astro:build:setup': async () => {
        const [{ writeSiteFiles }, { startSearch }] = await Promise.all([
          import('./site-files.ts'),
          import('./search-index.ts'),
        ]);
        await writeSiteFiles(folder);
        search = startSearch();
      },
      'astro:build:done': async ({ pages, assets }) => {
        const [{ writeSitemap }, { writeSearch }, { writeHeaders }, { writeManifest }] = await Promise.all([
          import('./sitemap.ts'),
          import('./search-index.ts'),
          import('./headers.ts'),
          import('./offline-worker.ts'),
        ]);
        writeSitemap(folder, pages);
        await writeSearch(folder, search);
        writeHeaders(folder, assets);
        // The worker lists the files of the other steps.
        writeManifest(folder);
      },
    },
  };
}
