import type { Archive } from '../schema/archive.ts';
import { html } from './html.ts';
import { language } from './language.ts';
import type { Urls } from './urls.ts';

/** The archive's search as browsers add it to their own (OpenSearch 1.1). Names are cut to the lengths that it sets. */
export const openSearch = ({ title, subject }: Archive, urls: Urls): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    `<ShortName>${html(cut(title, 16))}</ShortName>`,
    `<LongName>${html(cut(title, 48))}</LongName>`,
    `<Description>${html(cut(subject, 1024))}</Description>`,
    `<Language>${language}</Language>`,
    '<InputEncoding>UTF-8</InputEncoding>',
    `<Url type="text/html" method="get" template="${html(urls.queryTemplate('searchTerms'))}"/>`,
    `<Url type="application/opensearchdescription+xml" rel="self" template="${html(urls.openSearch)}"/>`,
    '</OpenSearchDescription>',
    '',
  ].join('\n');

/** The text, or as many of its whole words as fit. */
function cut(text: string, length: number): string {
  const points = Array.from(text);
  if (points.length <= length) return text;
  const start = points.slice(0, length + 1).join('');
  return start.includes(' ') ? start.slice(0, start.lastIndexOf(' ')) : points.slice(0, length).join('');
}
