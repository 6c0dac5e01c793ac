import type { AstroIntegration } from 'astro';
import { basePath, createUrls } from '#domain/urls.ts';

/**
 * Lets `astro dev` answer the files whose ending is part of a route's parameter (`kutipan.[format]`). With
 * `trailingSlash: 'always'` it knows them only with a slash behind, where the built site has none.
 */
export function devFiles(base: string): AstroIntegration {
  const withSlash = fileAddresses(base);
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

/** Gives an address the slash it needs, where it is that of such a file. */
export function fileAddresses(base: string): (address: string) => string {
  const urls = createUrls(basePath(base));
  const rooms = [urls.data(''), urls.articles, urls.events];
  return (address) =>
    rooms.some((room) => address.startsWith(room)) && /\.(?!png$)[a-z]+$/.test(address) ? `${address}/` : address;
}
