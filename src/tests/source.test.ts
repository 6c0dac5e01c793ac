import assert from 'node:assert/strict';
import { hash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { visit } from './browser.ts';

const ids = globSync('content/sources/*.txt').map((file) => file.replace(/^.*[/\\]|\.txt$/g, ''));
const received = (id: string): Buffer => readFileSync(`content/sources/${id}.txt`);

describe('a source', () => {
  const visitor = visit();

  it('is handed out as received, with the digests that sha256sum checks', async () => {
    const sums = await (await fetch(new URL('sumber/SHA256SUMS', visitor.url))).text();
    for (const id of ids) {
      const answer = await fetch(new URL(`sumber/${id}.txt`, visitor.url));
      assert.deepEqual(Buffer.from(await answer.arrayBuffer()), received(id));
      assert.ok(sums.includes(`${hash('sha256', received(id))}  ${id}.txt\n`));
    }
    assert.equal(sums.split('\n').length, ids.length + 1);
  });

  it('is shown line by line, every character', async () => {
    for (const id of ids) {
      await visitor.open(`artikel/${id}/sumber/`);
      const lines = received(id).toString().split('\n');
      for (const [index, line] of lines.entries()) {
        const raw = visitor.page.locator(`#b${String(index + 1)} .bytes`);
        assert.equal((await raw.count()) === 0 ? '' : await raw.textContent(), line);
      }
      assert.equal(await visitor.page.locator(`#b${String(lines.length + 1)}`).count(), 0);
    }
  });

  it('keeps in sight what the reading folds away', async () => {
    await visitor.open('artikel/sindonews-putin-tokayev-telepon/sumber/');
    const raw = (await visitor.page.locator('.bytes').allTextContents()).join('\n');
    for (const words of ['Kerusuhan besar yang belum pernah terjadi sebelumnya', 'Tony Blair'])
      assert.equal(raw.split(words).length - 1, 2, words);
    assert.match(await visitor.page.locator('#b15').innerText(), /Mengulang baris 4/);
  });

  it('says what was mended, and why', async () => {
    await visitor.open('artikel/sinpo-putin-tuding-kekuatan-asing/sumber/');
    const line = visitor.page.locator('#b1');
    assert.equal(await line.locator('del').textContent(), '?Agresi"');
    assert.equal(await line.locator('ins').textContent(), '“Agresi”');
  });

  it('is checked in the browser, byte for byte', async () => {
    await visitor.page.getByRole('button', { name: 'Hitung ulang di peramban ini' }).click();
    await visitor.page.getByText(/^Cocok/).waitFor();
  });

  it('says so when the bytes are others', async () => {
    await visitor.page.route('**/*.txt', (route) => route.fulfill({ body: 'lain' }));
    await visitor.page.getByRole('button', { name: 'Hitung ulang di peramban ini' }).click();
    await visitor.page.getByText(/^Tidak cocok/).waitFor();
  });
});
