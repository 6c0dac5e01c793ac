import type { Fault } from '#domain/fault.ts';
import { occurs } from '#domain/text/mentions.ts';
import { isTitleSupplied } from '#schema/article.ts';
import type { ArchiveEntry } from '#schema/archive.ts';
import { type Content, type Item, validItems } from '#checks/content/content.ts';

type Claim = ArchiveEntry['claims'][number];

/** Returns a fault for each claim whose words are in no text of the archive and in no note. */
export const checkClaims = (content: Content): Fault[] =>
  content.archive.flatMap(({ file, validValues: { claims = [], ...archive } }) => {
    const notes = [...content.events, ...content.comparisons].map(({ body }) => body ?? '');
    const texts = [JSON.stringify(archive), ...notes].map((text) => text.replaceAll('\n', ' '));
    return claims.flatMap(({ words }, index) =>
      texts.some((text) => text.includes(words))
        ? []
        : [
            {
              file,
              at: { key: ['claims', index, 'words'] },
              message: `No text has “${words}”. Correct the words, or remove the claim.`,
            },
          ],
    );
  });

/**
 * Returns the claims whose count is no longer that of the content. A new article is complete before somebody has read the
 * statements about the whole archive again, so this stops a release, but no build.
 */
export const outdatedClaims = (content: Content): Fault[] =>
  content.archive.flatMap(({ file, validValues: { claims = [] } }) =>
    claims.flatMap((claim, index) => {
      const { words, equals } = claim;
      const found = counts[claim.counts](content, claim);
      const message = `“${words}” rests on ${claim.counts} being ${equals}, but the content has ${found}. Correct the text, then the number.`;
      return found === equals ? [] : [{ file, at: { key: ['claims', index, 'equals'] }, message }];
    }),
  );

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
