import assert from 'node:assert/strict';
import { it } from 'node:test';
import { HtmlValidate } from 'html-validate';
import { edition, fixture, pagesOf, readBuilt } from './site.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // Astro writes one line and lower-case void tags; both are valid HTML and nobody reads the built file.
    'doctype-style': 'off',
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'long-title': 'off',
    // An index entry's id holds the word as it is: #kata-18.00.
    'valid-id': ['error', { relaxed: true }],
  },
});

for (const site of [edition, fixture])
  it(`every page in ${site.folder} is valid HTML`, async () => {
    const faults: string[] = [];
    for (const { file } of pagesOf(site)) {
      const { results } = await validator.validateString(readBuilt(site, file), file);
      for (const { messages } of results)
        faults.push(
          ...messages.map(({ ruleId, message, selector }) => `${file}: ${ruleId}: ${message} (${selector ?? ''})`),
        );
    }
    assert.deepEqual(faults.slice(0, 30), []);
  });
