import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { it } from 'node:test';
import { parse } from 'yaml';
import { rejectedIn, rejectedTerms } from '../../../.config/interface-terms.ts';
import { otherArchive } from './ground-truth.ts';

/** Fields with words of the sources, ids and addresses. */
const notOurs = new Set(
  'after article articles before begins credit event events form forms from id mark named quote received spellings others standfirst text typed url words'.split(
    ' ',
  ),
);

it('the texts of this archive use the interface terms', { skip: otherArchive() }, () => {
  const rejected = rejectedTerms();
  const files = globSync(
    'content/{*.yaml,{articles,comparisons,events,organisations,outlets,people,places,sources}/*.{md,yaml}}',
  );
  assert.ok(files.length > 60);
  const found = files.flatMap((file) => {
    const isArticle = file.startsWith('content/articles/');
    const [, front, body = ''] = /^---\n([^]*?)\n---\n([^]*)$/.exec(readFileSync(file, 'utf8')) ?? [];
    const record = parse(front ?? readFileSync(file, 'utf8')) as Record<string, unknown>;
    if (isArticle) delete record.title;
    const texts = [...ownTexts(record), isArticle ? '' : body];
    return texts.flatMap((text) => rejectedIn(text, rejected).map((word) => `${file}: ${word}: ${text}`));
  });
  assert.deepEqual(found, [], 'use the term of .github/CONTRIBUTING.md#interface-terms');
});

/** Returns the texts in a value that the archive wrote itself. */
function ownTexts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => (notOurs.has(key) ? [] : ownTexts(inner)));
}
