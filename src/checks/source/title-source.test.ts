import assert from 'node:assert/strict';
import { it } from 'node:test';
import { readContent } from '#reader/read-content.ts';
import { withFacts } from '#tests/with-facts.ts';
import { checkEdition } from './edition.ts';

const { content } = readContent('src/tests/fixture-archive');
const untitled = 'wartalamun-pasukan-penolong';

/** Returns the messages about an article with this title source, whose source has this address. */
function messages(id: string, titleSource: string, url: string | null): string[] {
  const changed = withFacts(withFacts(content, 'sources', id, { url }), 'articles', id, { titleSource });
  return Array.from(checkEdition(changed), ({ message }) => message);
}

it('a title that the archive wrote needs no address', () => {
  assert.deepEqual(messages(untitled, 'supplied', null), []);
});

it('a title from the address is refused if the source has no address', () => {
  assert.match(
    messages(untitled, 'supplied-from-url', null)[0] ?? '',
    /no address\. Expected supplied, found supplied-from-url/,
  );
});

it('a supplied title is refused if the source prints a headline', () => {
  assert.match(messages('kabarkidung-dapur-umum', 'supplied', null)[0] ?? '', /^The source prints the headline/);
});
