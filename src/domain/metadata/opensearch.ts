import type { ArchiveEntry } from '#schema/archive.ts';
import { escapeHtml } from '#domain/html.ts';
import { language } from '#domain/language.ts';
import { firstWords } from '#domain/text/truncate.ts';
import type { Urls } from '#domain/urls.ts';

/**
 * Returns the OpenSearch 1.1 description, with which browsers can add the search of the archive. Texts are truncated to the
 * maximum lengths of the specification.
 */
export const openSearch = ({ title, subject }: ArchiveEntry, urls: Urls): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    `<ShortName>${escapeHtml(firstWords(title, 16))}</ShortName>`,
    `<LongName>${escapeHtml(firstWords(title, 48))}</LongName>`,
    `<Description>${escapeHtml(firstWords(subject, 1024))}</Description>`,
    `<Language>${language}</Language>`,
    '<InputEncoding>UTF-8</InputEncoding>',
    `<Url type="text/html" method="get" template="${escapeHtml(urls.queryTemplate('searchTerms'))}"/>`,
    `<Url type="application/opensearchdescription+xml" rel="self" template="${escapeHtml(urls.openSearch)}"/>`,
    '</OpenSearchDescription>',
    '',
  ].join('\n');
