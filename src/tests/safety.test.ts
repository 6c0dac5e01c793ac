import assert from 'node:assert/strict';
import { it } from 'node:test';
import { defaultTreeAdapter as tree, type DefaultTreeAdapterTypes, parse } from 'parse5';
import { edition, fixture, pagesOf, readBuilt } from './site.ts';

for (const site of [edition, fixture])
  it(`no page in ${site.folder} has an inline script or style, or loads anything from another site`, () => {
    const problems = pagesOf(site).flatMap(({ file }) =>
      elements(parse(readBuilt(site, file))).flatMap((element) =>
        unsafe(element).map((problem) => `${file}: ${problem}`),
      ),
    );
    assert.deepEqual(problems, []);
  });

/** Returns what the policy forbids in an element: inline scripts and styles, and addresses on other sites. */
function unsafe({ tagName, attrs }: DefaultTreeAdapterTypes.Element): string[] {
  const value = (name: string): string | undefined => attrs.find((attribute) => attribute.name === name)?.value;
  const loadingAttributes = [
    'src',
    ...(tagName === 'link' && /stylesheet|icon|preload|manifest/.test(value('rel') ?? '') ? ['href'] : []),
  ];
  return [
    ...attrs.filter(({ name }) => name === 'style' || name.startsWith('on')).map(({ name }) => `<${tagName} ${name}>`),
    ...(tagName === 'style' ? ['<style>'] : []),
    ...(tagName === 'script' && value('src') === undefined && value('type') !== 'application/ld+json'
      ? ['<script> without src']
      : []),
    ...loadingAttributes
      .map(value)
      .filter((url) => url !== undefined && /^(?:[a-z]+:)?\/\//i.test(url))
      .map((url) => `<${tagName}> loads ${url ?? ''}`),
  ];
}

function elements(node: DefaultTreeAdapterTypes.Node): DefaultTreeAdapterTypes.Element[] {
  const own = tree.isElementNode(node) ? [node] : [];
  return 'childNodes' in node ? [...own, ...node.childNodes.flatMap(elements)] : own;
}
