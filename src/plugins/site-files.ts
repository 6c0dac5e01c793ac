import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AstroUserConfig } from 'astro';
import { contentType } from '#domain/headers/content-type.ts';
import { base } from '#site.ts';
import { fileWriter } from './file-writer.ts';

/**
 * Paths of pages, and of what Vite serves. They are answered without the modules of the files, so that the first page is there
 * sooner.
 */
const pageOrModule = /^$|\/$|^(?:@|src\/|node_modules\/)/;

/**
 * Writes the files of the site that are not pages, before the pages are rendered: each one as an endpoint of Astro takes several times
 * as long.
 */
export async function writeSiteFiles(folder: string): Promise<void> {
  // Imported here, because it reads the whole archive.
  const { siteFiles } = await import('#files/site-files.ts');
  const write = fileWriter(folder);
  for await (const { path, content } of siteFiles()) write(path, await content());
}

/** Makes the same files in development when they are requested. */
export const siteFileServer = () =>
  ({
    name: 'site-file-server',
    configureServer:
      ({ environments, middlewares }) =>
      () => {
        // The runner that Astro renders the pages with: with another one, the archive would be read twice.
        const { runner } = environments.ssr as unknown as { runner: Runner };
        // Before the middleware of Astro, which refuses a path without an extension and a slash: sumber/SHA256SUMS.
        middlewares.stack.unshift({
          route: '',
          handle: (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void) => {
            const path = (request.url ?? '').replace(/\?.*$/, '').slice(base.length);
            if (pageOrModule.test(path)) {
              next();
              return;
            }
            void runner
              .import('/src/files/site-files.ts')
              .then(({ siteFile }) => siteFile(path))
              .then((file) => file?.content())
              .then((content) => {
                if (content === undefined) next();
                else response.setHeader('Content-Type', contentType(path)).end(content);
              })
              .catch(next);
          },
        });
      },
  }) satisfies Plugin;

/** The part of Vite that imports modules into the environment of the pages. */
interface Runner {
  import: (path: string) => Promise<typeof import('#files/site-files.ts')>;
}

type Plugin = Extract<NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number], { name: string }>;
