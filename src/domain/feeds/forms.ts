import type { Urls } from '#domain/urls.ts';

/** The forms of the feed: what each is called, its media type and its address. */
export const feedForms = ({ rss, atom, jsonFeed }: Urls) =>
  [
    { name: 'RSS', type: 'application/rss+xml', url: rss },
    { name: 'Atom', type: 'application/atom+xml', url: atom },
    { name: 'JSON Feed', type: 'application/feed+json', url: jsonFeed },
  ] as const;
