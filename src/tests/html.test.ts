import assert from 'node:assert/strict';
import { it } from 'node:test';
import { HtmlValidate } from 'html-validate';
import { edition, fixture, pagesOf, readBuilt } from './site.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // Rules of style that Astro's output breaks; it is still valid HTML.
    'doctype-style': 'off',
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'long-title': 'off',
    // The id of an index entry contains the word unchanged: #kata-18.00.
    'valid-id': ['error', { relaxed: true }],
  },
});

for (const site of [edition, fixture])
  it(`every page in ${site.folder} is valid HTML`, async () => {
    const problems: string[] = [];
    for (const { file } of pagesOf(site)) {
      const { results } = await validator.validateString(readBuilt(site, file), file);
      for (const { messages } of results)
        problems.push(
          ...messages.map(({ ruleId, message, selector }) => `${file}: ${ruleId}: ${message} (${selector ?? ''})`),
        );
    }
    assert.deepEqual(problems.slice(0, 30), []);
  });
