import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentType } from '#domain/headers/content-type.ts';
import { base } from '#site.ts';

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
        server.middlewares.use((request, response, next) => {
          const path = (request.url ?? '').replace(/\?.*$/, '').slice(base.length);
          void server
            .ssrLoadModule('/src/files/site-files.ts')
            .then((module) => (module as typeof import('#files/site-files.ts')).siteFile(path))
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
