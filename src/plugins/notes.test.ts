import assert from 'node:assert/strict';
import { it } from 'node:test';
import { elementsOf } from '#tests/html-elements.ts';
import { noteProcessor } from './notes.ts';

const { render } = await noteProcessor.createRenderer();

async function elements(note: string) {
  const { code } = await render(note);
  return elementsOf(code).filter(({ tagName }) => !['html', 'head', 'body'].includes(tagName));
}

it('renders text, lists, links and footnotes', async () => {
  const ids = (await elements('Satu[^1] [dua](/artikel/).\n\n- tiga\n\n[^1]: Empat.')).map(({ tagName, properties }) =>
    properties.id === undefined ? tagName : `${tagName}#${properties.id}`,
  );
  assert.deepEqual(ids, [
    'p',
    'sup',
    'a#user-content-fnref-1',
    'a',
    'ul',
    'li',
    'section',
    'h2#footnote-label',
    'ol',
    'li#user-content-fn-1',
    'p',
    'a',
  ]);
});

it('gives no element a name, and no id but those of footnotes', async () => {
  const note = [
    '# forms',
    '## cookie',
    '### getElementById {#isi}',
    '<img name="getElementById" src="https://lain.example/x.png">',
    '<a id="isi" name="cari">x</a>',
    '<form id=q><input name=action></form>',
    '![body](https://lain.example/y.png)',
    '<script>alert(1)</script>',
    '<b id="user-content-x" onclick="x()" style="x">b</b>',
  ].join('\n\n');
  for (const { tagName, properties } of await elements(note)) {
    assert.ok(['p', 'h2'].includes(tagName), tagName);
    assert.deepEqual(properties, tagName === 'h2' ? { id: 'footnote-label' } : {});
  }
});
