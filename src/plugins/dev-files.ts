import type { AstroIntegration } from 'astro';
import { basePath, createUrls } from '#domain/urls.ts';

/**
 * Makes `astro dev` serve files whose extension is a route parameter (`kutipan.[format]`). With `trailingSlash: 'always'`
 * the dev server requires a slash after their names; the built site has none.
 */
export function devFiles(base: string): AstroIntegration {
  const withSlash = trailingSlashAdder(base);
  return {
    name: 'dev-files',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, _response, next) => {
          request.url = withSlash(request.url ?? '');
          next();
        });
      },
    },
  };
}

/**
 * A function that appends a slash to the address of such a file and returns other addresses unchanged.
 * @example trailingSlashAdder('/')('/data/articles.json') // '/data/articles.json/'
 */
export function trailingSlashAdder(base: string): (address: string) => string {
  const urls = createUrls(basePath(base));
  const folders = [urls.data(''), urls.articles, urls.events];
  return (address) =>
    folders.some((folder) => address.startsWith(folder)) && /\.(?!png$)[a-z]+$/.test(address) ? `${address}/` : address;
}
