import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { defaultTreeAdapter as tree, type DefaultTreeAdapterTypes, parse } from 'parse5';
import { stage } from './browser.ts';
import { builtPages, readBuilt } from './built-pages.ts';

it('no page holds an inline script or style, or takes anything from another site', () => {
  const faults = builtPages.flatMap(({ file }) =>
    elements(parse(readBuilt(file))).flatMap((element) => unsafe(element).map((fault) => `${file}: ${fault}`)),
  );
  assert.deepEqual(faults, []);
});

describe('in a browser', () => {
  const on = stage();

  it('no page breaks the policy, fails in the console, or asks another host for anything', async () => {
    const page = await on.browser.newPage();
    const { origin } = new URL(on.url);
    const faults: string[] = [];
    page.on('console', (message) => message.type() === 'error' && faults.push(`${page.url()}: ${message.text()}`));
    page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`));
    page.on(
      'request',
      (request) => !request.url().startsWith(origin) && faults.push(`${page.url()} asks for ${request.url()}`),
    );
    for (const { address } of builtPages.filter(({ file }) => file !== '404.html'))
      await page.goto(new URL(`.${address}`, on.url).href);
    await page.close();
    assert.deepEqual(faults, []);
  });
});

function unsafe({ tagName, attrs }: DefaultTreeAdapterTypes.Element): string[] {
  const value = (name: string): string | undefined => attrs.find((attribute) => attribute.name === name)?.value;
  const loads = [
    'src',
    ...(tagName === 'link' && /stylesheet|icon|preload|manifest/.test(value('rel') ?? '') ? ['href'] : []),
  ];
  return [
    ...attrs.filter(({ name }) => name === 'style' || name.startsWith('on')).map(({ name }) => `<${tagName} ${name}>`),
    ...(tagName === 'style' ? ['<style>'] : []),
    ...(tagName === 'script' && value('src') === undefined && value('type') !== 'application/ld+json'
      ? ['<script> without src']
      : []),
    ...loads
      .map(value)
      .filter((url) => url !== undefined && /^(?:[a-z]+:)?\/\//i.test(url))
      .map((url) => `<${tagName}> loads ${url ?? ''}`),
  ];
}

function elements(node: DefaultTreeAdapterTypes.Node): DefaultTreeAdapterTypes.Element[] {
  const own = tree.isElementNode(node) ? [node] : [];
  return 'childNodes' in node ? [...own, ...node.childNodes.flatMap(elements)] : own;
}
