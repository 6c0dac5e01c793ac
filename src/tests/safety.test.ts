import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Element } from 'hast';
import { elementsOf } from './html-elements.ts';
import { edition, fixture, pagesOf, readBuilt } from './site.ts';

for (const site of [edition, fixture])
  it(`no page in ${site.folder} has an inline script or style, or loads anything from another site`, () => {
    const problems = pagesOf(site).flatMap(({ file }) =>
      elementsOf(readBuilt(site, file)).flatMap((element) => unsafe(element).map((problem) => `${file}: ${problem}`)),
    );
    assert.deepEqual(problems, []);
  });

/** Returns what the policy forbids in an element: inline scripts and styles, and addresses on other sites. */
function unsafe({ tagName, properties }: Element): string[] {
  const names = Object.keys(properties);
  const value = (name: string): string => String(properties[name] ?? '');
  const loadingAttributes = [
    'src',
    ...(tagName === 'link' && /stylesheet|icon|preload|manifest/.test(value('rel')) ? ['href'] : []),
  ];
  return [
    ...names.filter((name) => name === 'style' || name.startsWith('on')).map((name) => `<${tagName} ${name}>`),
    ...(tagName === 'style' ? ['<style>'] : []),
    ...(tagName === 'script' && !names.includes('src') && value('type') !== 'application/ld+json'
      ? ['<script> without src']
      : []),
    ...loadingAttributes
      .map(value)
      .filter((url) => /^(?:[a-z]+:)?\/\//i.test(url))
      .map((url) => `<${tagName}> loads ${url}`),
  ];
}
