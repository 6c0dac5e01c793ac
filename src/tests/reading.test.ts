import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { usePage } from './browser.ts';
import { fixture } from './site.ts';

const dated = 'artikel/posmambera-gubernur-tuding-pembalak/';
const repeating = 'artikel/rangkanews-gubernur-menteri-telepon/';
const undated = 'artikel/rangkanews-sidang-esrc/';

describe('an article, with JavaScript off', () => {
  const visitor = usePage(fixture, { javaScriptEnabled: false });
  const visible = async () => (await visitor.page.locator('main').innerText()).replace(/\s+/g, ' ');

  it('highlights the sentence that a link leads to', async () => {
    await visitor.open(`${dated}#p5k2`);
    const sentence = visitor.page.locator('#p5k2');
    assert.equal(
      await sentence.textContent(),
      'Dari mana datangnya alat-alat berat yang merobohkan hutan itu?" tanya sang gubernur dalam pertemuan daring tersebut, tanpa memberikan jawaban.',
    );
    const colour = (selector: string) =>
      visitor.page.locator(selector).evaluate((element) => getComputedStyle(element).backgroundColor);
    assert.notEqual(await colour('#p5k2'), await colour('#p5k1'));
    assert.ok(await sentence.isVisible());
  });

  it('shows the speakers beside the text on a wide screen and on demand on a narrow one', async () => {
    await visitor.page.setViewportSize({ width: 1280, height: 900 });
    await visitor.open(dated);
    const notes = visitor.page.getByRole('list', { name: 'Catatan untuk paragraf 2' });
    assert.ok(await notes.isVisible());
    await visitor.page.setViewportSize({ width: 360, height: 740 });
    assert.equal(await notes.isVisible(), false);
    await visitor.page.getByRole('checkbox').check();
    assert.ok(await notes.isVisible());
    assert.match(await notes.innerText(), /Sulastri Wanggara, kutipan tak langsung/);
    await visitor.page.setViewportSize({ width: 1280, height: 900 });
  });

  it('omits repeated lines and links to other news', async () => {
    await visitor.open(repeating);
    const words = await visitor.page.locator('article').innerText();
    assert.equal(words.split('Banjir besar yang belum pernah terjadi sebelumnya').length - 1, 1);
    assert.ok(!words.includes('Harga Cabai'));
  });

  it('states which facts its source omits', async () => {
    await visitor.open(repeating);
    assert.match(await visible(), /Rabu, 7 Januari 2032, 00\.30 WIB/);
    assert.match(await visible(), /Penulis tidak dicantumkan dalam sumber/);
    await visitor.open(undated);
    assert.match(await visible(), /Judul disusun arsip dari alamat halaman/);
    assert.match(await visible(), /Terbit tidak dicantumkan dalam sumber; antara 8 dan 14 Januari 2032/);
  });

  it('links each sentence to its events and its source line, and the line to the hash of the file', async () => {
    await visitor.open(`${dated}#p2k1`);
    const notes = visitor.page.getByRole('list', { name: 'Catatan untuk paragraf 2' });
    await notes.locator('summary').click();
    assert.ok((await notes.getByRole('link').count()) > 2);
    await notes.getByRole('link', { name: 'baris 8' }).click();
    assert.match(visitor.page.url(), /\/sumber\/#b8$/);
    await visitor.page.locator('#b8').getByRole('link', { name: 'sidik berkas' }).click();
    assert.match(
      await visitor.page.locator('#tanda-terima').innerText(),
      /0fc449be7f4440a7b13e1b985177448e204b896d8b56b1f1707c2d8d3ff26bb0/,
    );
  });
});

describe('a printed article', () => {
  const visitor = usePage(fixture, { colorScheme: 'dark' });

  it('prints dark text on white, with open notes and the address, and without controls', async () => {
    await visitor.open(dated);
    const { page } = visitor;
    assert.ok(await page.getByRole('button', { name: 'Salin: APA' }).isVisible());
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme), 'light');
    assert.ok(await page.getByText('Dipakai sebagai bukti untuk').first().isVisible());
    assert.ok(await page.getByText(new URL(page.url()).pathname).last().isVisible());
    for (const control of [page.getByRole('button'), page.getByRole('navigation'), page.getByRole('combobox')]) {
      assert.equal(await control.filter({ visible: true }).count(), 0, String(control));
    }
  });
});
