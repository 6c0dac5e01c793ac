import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readContent } from '#reader/read-content.ts';
import type { ArchiveEntry } from '#schema/archive.ts';
import type { Content } from '#checks/content/content.ts';
import { checkClaims, outdatedClaims } from './claims.ts';

const { content } = readContent('src/tests/fixture-archive');

/** Returns the messages about one claim of an archive with a statement. */
function messages(claim: ArchiveEntry['claims'][number], statement: string, changed: Partial<Content> = {}): string[] {
  const archive = content.archive.map((item) => ({
    ...item,
    validValues: { ...item.validValues, statement, claims: [claim] },
  }));
  const changedContent = { ...content, archive, ...changed };
  return [...checkClaims(changedContent), ...outdatedClaims(changedContent)].map(({ message }) => message);
}

describe('a claim about the archive', () => {
  const count = content.articles.length;
  const claim = { words: 'semua artikel', counts: 'articles', equals: count } as const;

  it('is not outdated as long as its count is right', () => {
    assert.deepEqual(messages(claim, 'Ini semua artikel.'), []);
  });

  it('is outdated when an article is added', () => {
    const [article] = content.articles;
    assert.ok(article);
    const articles = [...content.articles, { ...article, id: 'baru' }];
    assert.match(
      messages(claim, 'Ini semua artikel.', { articles })[0] ?? '',
      /“semua artikel” rests on articles being/,
    );
  });

  it('is a fault when no text has its words', () => {
    assert.match(messages(claim, 'Lain.')[0] ?? '', /^No text has “semua artikel”/);
  });

  it('counts outlets, titles and dates that are not printed, repairs, and articles with a word', () => {
    const found = (counts: ArchiveEntry['claims'][number]['counts'], word?: string): number =>
      [...Array(20).keys()].find(
        (equals) => messages({ words: 'x', counts, equals, ...(word && { word }) }, 'x').length === 0,
      ) ?? -1;
    assert.equal(found('outlets'), new Set(content.articles.map(({ data }) => data?.outlet)).size);
    assert.equal(found('titles-not-printed'), 3);
    assert.equal(found('dates-not-printed'), 3);
    assert.equal(found('repairs'), 4);
    assert.equal(found('articles-with-word', 'bendungan'), 6);
  });
});
