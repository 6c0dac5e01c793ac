import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { usePage } from './browser.ts';
import { fixture, readBuilt, smallest } from './site.ts';

const damaged = 'artikel/posmambera-gubernur-tuding-pembalak/sumber/';
const repeating = 'artikel/rangkanews-gubernur-menteri-telepon/sumber/';

describe('the page of a source', () => {
  const visitor = usePage(fixture);
  const verify = () => visitor.page.getByRole('button', { name: 'Hitung ulang di peramban ini' }).click();

  it('shows the lines that the article omits', async () => {
    await visitor.open(repeating);
    const raw = (await visitor.page.locator('.bytes').allTextContents()).join('\n');
    for (const words of ['Banjir besar yang belum pernah terjadi sebelumnya', 'Harga Cabai'])
      assert.equal(raw.split(words).length - 1, 2, words);
    assert.match(await visitor.page.locator('#b15').innerText(), /Mengulang baris 4/);
  });

  it('shows each repair with its reason', async () => {
    await visitor.open(damaged);
    const line = visitor.page.locator('#b1');
    assert.equal(await line.locator('del').textContent(), '?Bencana"');
    assert.equal(await line.locator('ins').textContent(), '“Bencana”');
    assert.match(await line.innerText(), /Tanda kutip pembuka rusak menjadi “\?”/);
  });

  it('names the saved page that a text was extracted from', () => {
    const extracted = /c8a0a3e2\w{56}<\/code>\s*<p[^>]*>[^<]* Readability 0\.6\.0\.<\/p>/;
    assert.match(readBuilt(smallest, 'artikel/bridge-closed/sumber/index.html'), extracted);
  });

  it('confirms in the browser that the file has the recorded hash', async () => {
    await visitor.open(damaged);
    await verify();
    await visitor.page.getByText(/^Cocok/).waitFor();
  });

  it('reports a hash mismatch', async () => {
    await visitor.open(damaged);
    await visitor.page.route('**/*.txt', (route) => route.fulfill({ body: 'lain' }));
    await verify();
    await visitor.page.getByText(/^Tidak cocok/).waitFor();
  });
});
