import { type Fault, keyFault } from '#domain/fault.ts';
import { occurs } from '#domain/text/mentions.ts';
import { isTitleSupplied } from '#schema/article.ts';
import type { ArchiveEntry } from '#schema/archive.ts';
import { type Content, type Item, rowsOf, validItems } from '#checks/content/content.ts';

type Claim = ArchiveEntry['claims'][number];

/** Finds each claim whose words are in no text of the archive and in no note. */
export function* checkClaims(content: Content): Generator<Fault> {
  const notes = [...content.events, ...content.comparisons].map(({ body }) => body ?? '');
  const texts = [JSON.stringify({ ...content.archive[0]?.validValues, claims: [] }), ...notes].map((text) =>
    text.replaceAll('\n', ' '),
  );
  for (const { file, key, row } of rowsOf(content.archive, 'claims')) {
    const message = `No text has “${row.words}”. Correct the words, or remove the claim.`;
    if (!texts.some((text) => text.includes(row.words))) yield keyFault(file, [...key, 'words'], message);
  }
}

/**
 * Finds each claim whose count is no longer that of the content. A new article is complete before somebody has read the
 * statements about the whole archive again, so this stops a release, but no build.
 */
export function* outdatedClaims(content: Content): Generator<Fault> {
  for (const { file, key, row: claim } of rowsOf(content.archive, 'claims')) {
    const { words, equals } = claim;
    const found = counts[claim.counts](content, claim);
    const message = `“${words}” rests on ${claim.counts} being ${equals}, but the content has ${found}. Correct the text, then the number.`;
    if (found !== equals) yield keyFault(file, [...key, 'equals'], message);
  }
}

/** What a claim may count. */
const counts: Record<Claim['counts'], (content: Content, claim: Claim) => number> = {
  articles: ({ articles }) => articles.length,
  outlets: ({ articles }) => new Set(values(articles).map(({ outlet }) => outlet)).size,
  'titles-not-printed': ({ articles }) => values(articles).filter(isTitleSupplied).length,
  'dates-not-printed': ({ articles }) =>
    values(articles).filter(({ published: { at, basis } }) => at === null && !/printed|year/.test(basis)).length,
  repairs: ({ sources }) => values(sources).flatMap(({ repairs }) => repairs).length,
  'articles-with-word': ({ articles }, { word = '' }) =>
    articles.filter(({ body }) => occurs((body ?? '').toLowerCase(), word)).length,
};

const values = <Data>(items: readonly Item<Data>[]): Data[] => validItems(items).map(({ data }) => data);
