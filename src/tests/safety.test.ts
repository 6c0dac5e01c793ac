import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Element } from 'hast';
import { elementsOf } from './html-elements.ts';
import { contentSecurityPolicy, inlineHashes } from '#plugins/content-security-policy.ts';
import { edition, fixture, pagesOf, readBuilt } from './site.ts';

for (const site of [edition, fixture]) {
  it(`no page in ${site.folder} has a style attribute or handler, or loads anything from another site`, () => {
    const problems = pagesOf(site).flatMap(({ file }) =>
      elementsOf(readBuilt(site, file)).flatMap((element) => unsafe(element).map((problem) => `${file}: ${problem}`)),
    );
    assert.deepEqual(problems, []);
  });

  it(`the policy of each page in ${site.folder} and that of _headers allow exactly its inline blocks`, () => {
    const header = readBuilt(site, '_headers');
    for (const { file } of pagesOf(site)) {
      const html = readBuilt(site, file);
      const hashes = inlineHashes(Buffer.from(html).toString('latin1'));
      assert.ok(html.includes(`Policy" content="${contentSecurityPolicy(hashes)}"`), file);
      assert.equal(hashes.styles.length + hashes.scripts.length, 2, `${file} has one style and one script`);
      for (const hash of [...hashes.styles, ...hashes.scripts]) assert.ok(header.includes(hash), `${file}: ${hash}`);
    }
  });
}

/** Returns what is forbidden in an element: style attributes, handlers, and addresses on other sites. */
function unsafe({ tagName, properties }: Element): string[] {
  const names = Object.keys(properties);
  const value = (name: string): string => String(properties[name] ?? '');
  const loadingAttributes = [
    'src',
    ...(tagName === 'link' && /stylesheet|icon|preload|manifest/.test(value('rel')) ? ['href'] : []),
  ];
  return [
    ...names.filter((name) => name === 'style' || name.startsWith('on')).map((name) => `<${tagName} ${name}>`),
    ...(tagName === 'style' && names.length > 0 ? ['<style> with attributes'] : []),
    ...(tagName === 'script' && names.length > 0 && !names.includes('src') && value('type') !== 'application/ld+json'
      ? ['<script> without src']
      : []),
    ...loadingAttributes
      .map(value)
      .filter((url) => /^(?:[a-z]+:)?\/\//i.test(url))
      .map((url) => `<${tagName}> loads ${url}`),
  ];
}
