import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentType } from '#domain/headers/content-type.ts';
import { base } from '#site.ts';

/** Paths of pages, and of what Vite serves. They are answered without the modules of the files, so that the first page is there sooner. */
const pageOrModule = /^$|\/$|^(?:@|src\/|node_modules\/)/;

/** The environment of Vite in which Astro renders pages in development. */
interface SiteFilesEnvironment {
  runner: { import: (path: string) => Promise<typeof import('#files/site-files.ts')> };
}

/**
 * Writes the files of the site that are not pages, before the pages are rendered: each one as an endpoint of Astro takes several times
 * as long. The development server makes them when they are requested.
 */
export function siteFiles(): AstroIntegration {
  let folder = '';
  return {
    name: 'site-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(config.outDir);
      },
      'astro:build:setup': async () => {
        // Imported here, because it reads the whole archive.
        const files = await import('#files/site-files.ts');
        let made = '';
        for await (const { path, content } of files.siteFiles()) {
          const parent = dirname(path);
          if (parent !== made) mkdirSync(`${folder}${parent}`, { recursive: true });
          made = parent;
          writeFileSync(folder + path, await content());
        }
      },
      'astro:server:setup': ({ server }) => {
        // The runner that Astro renders the pages with: with another one, the archive would be read twice.
        const { runner } = server.environments.ssr as unknown as SiteFilesEnvironment;
        server.middlewares.use((request, response, next) => {
          const path = (request.url ?? '').replace(/\?.*$/, '').slice(base.length);
          if (pageOrModule.test(path)) {
            next();
            return;
          }
          void runner
            .import('/src/files/site-files.ts')
            .then(({ siteFile }) => siteFile(path))
            .then(async (file) => {
              if (!file) next();
              else response.setHeader('Content-Type', contentType(path)).end(await file.content());
            })
            .catch(next);
        });
      },
    },
  };
}
