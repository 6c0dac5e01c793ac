import type { Urls } from '#domain/urls.ts';

/** Returns the formats of the feed: name, media type and URL. */
export const feedFormats = ({ rss, atom, jsonFeed }: Urls) =>
  [
    { name: 'RSS', type: 'application/rss+xml', url: rss },
    { name: 'Atom', type: 'application/atom+xml', url: atom },
    { name: 'JSON Feed', type: 'application/feed+json', url: jsonFeed },
  ] as const;
