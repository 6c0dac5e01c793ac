import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { visit } from './browser.ts';

const ids = globSync('content/articles/*.md').map((file) => file.replace(/^.*[/\\]|\.md$/g, ''));
const sindonews = 'sindonews-putin-tokayev-telepon';
const sinpo = 'sinpo-putin-tuding-kekuatan-asing';

describe('an article, with JavaScript off', () => {
  const visitor = visit({ javaScriptEnabled: false });
  const visible = async () => (await visitor.page.locator('main').innerText()).replace(/\s+/g, ' ');

  it('has the text of its edition, to the character', async () => {
    for (const id of ids) {
      await visitor.open(`artikel/${id}/`);
      const read = await visitor.page.locator('.text .words').allTextContents();
      const [, , body = ''] = readFileSync(`content/articles/${id}.md`, 'utf8').split(/^---\n/m, 3);
      assert.equal(read.join('\n\n'), body.trim(), id);
    }
  });

  it('has an anchor on every sentence, 56 in all', async () => {
    let count = 0;
    for (const id of ids) {
      await visitor.open(`artikel/${id}/`);
      count += await visitor.page
        .locator('[id]')
        .evaluateAll((all) => all.filter(({ id: own }) => /^p\d+k\d+$/.test(own)).length);
    }
    assert.equal(count, 56);
  });

  it('marks the sentence that a link leads to', async () => {
    await visitor.open(`artikel/${sinpo}/#p5k2`);
    const sentence = visitor.page.locator('#p5k2');
    assert.equal(
      await sentence.textContent(),
      'Dari mana datangnya para komplotan bersenjata yang dilatih di luar negeri itu?" tanya sang presiden dalam pertemuan daring tersebut, tanpa memberikan jawaban.',
    );
    const colour = (selector: string) =>
      visitor.page.locator(selector).evaluate((element) => getComputedStyle(element).backgroundColor);
    assert.notEqual(await colour('#p5k2'), await colour('#p5k1'));
    assert.ok(await sentence.isVisible());
  });

  it('says who speaks: beside the text on a desk, on demand on a phone', async () => {
    await visitor.page.setViewportSize({ width: 1280, height: 900 });
    await visitor.open(`artikel/${sinpo}/`);
    const notes = visitor.page.getByRole('list', { name: 'Catatan untuk paragraf 2' });
    assert.ok(await notes.isVisible());
    await visitor.page.setViewportSize({ width: 360, height: 740 });
    assert.equal(await notes.isVisible(), false);
    await visitor.page.getByRole('checkbox').check();
    assert.ok(await notes.isVisible());
    assert.match(await notes.innerText(), /Vladimir Putin · kutipan tak langsung/);
    await visitor.page.setViewportSize({ width: 1280, height: 900 });
  });

  it('repeats nothing that its source repeats, and leaves other news out', async () => {
    await visitor.open(`artikel/${sindonews}/`);
    const words = await visitor.page.locator('article').innerText();
    assert.equal(words.split('Kerusuhan besar yang belum pernah terjadi sebelumnya').length - 1, 1);
    assert.ok(!words.includes('Tony Blair'));
  });

  it('says what its source does not', async () => {
    await visitor.open(`artikel/${sindonews}/`);
    assert.match(await visible(), /Minggu, 9 Januari 2022, 00\.30 WIB/);
    assert.match(await visible(), /Penulis tidak dicantumkan dalam sumber/);
    await visitor.open('artikel/voi-putin-pertemuan-csto/');
    assert.match(await visible(), /Judul disusun arsip dari alamat halaman/);
    assert.match(await visible(), /Terbit tidak dicantumkan dalam sumber; antara 10 dan 16 Januari 2022/);
  });

  it('leads from a sentence to the events and the raw line that it rests on', async () => {
    await visitor.open(`artikel/${sinpo}/#p2k1`);
    const notes = visitor.page.getByRole('list', { name: 'Catatan untuk paragraf 2' });
    await notes.locator('summary').click();
    assert.ok((await notes.getByRole('link').count()) > 2);
    await notes.getByRole('link', { name: 'baris 8' }).click();
    assert.match(visitor.page.url(), /\/sumber\/#b8$/);
    await visitor.page.locator('#b8').getByRole('link', { name: 'sidik berkas' }).click();
    assert.match(
      await visitor.page.locator('#tanda-terima').innerText(),
      /20ed6ab0d6018757e0d9701a9cd4b55f5e180f01de075b42739a8cf5da9b3191/,
    );
  });
});

describe('an article on paper', () => {
  const visitor = visit({ colorScheme: 'dark' });

  it('is dark on light, with its notes open and its address, and without what only a screen can do', async () => {
    await visitor.open(`artikel/${sinpo}/`);
    const { page } = visitor;
    assert.ok(await page.getByRole('button', { name: 'Salin: APA' }).isVisible());
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme), 'light');
    assert.ok(await page.getByText('Dipakai sebagai bukti untuk').first().isVisible());
    assert.ok(await page.getByText(new URL(page.url()).pathname).last().isVisible());
    for (const only of [page.getByRole('button'), page.getByRole('navigation'), page.getByRole('combobox')]) {
      assert.equal(await only.filter({ visible: true }).count(), 0, String(only));
    }
  });
});
