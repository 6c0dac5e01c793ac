import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { usePage } from './browser.ts';
import { fixture } from './site.ts';

const dated = 'artikel/posmambera-gubernur-tuding-pembalak/';
const repeating = 'artikel/rangkanews-gubernur-menteri-telepon/';
const undated = 'artikel/rangkanews-sidang-esrc/';

const phone = { width: 360, height: 720 };
const desktop = { width: 1440, height: 900 };

describe('an article, with JavaScript off', () => {
  const visitor = usePage(fixture, { javaScriptEnabled: false });
  const textOf = async (selector: string) =>
    ((await visitor.page.locator(selector).textContent()) ?? '').replace(/\s+/g, ' ');
  const boxOf = (selector: string) =>
    visitor.page.locator(selector).evaluate((element) => {
      const { top, right, left, bottom } = element.getBoundingClientRect();
      return { top, right, left, bottom };
    });

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

  it('shows the text on the first screen of a phone, and the notes after it', async () => {
    await visitor.page.setViewportSize(phone);
    for (const path of [dated, repeating, undated]) {
      await visitor.open(path);
      assert.ok(
        (await boxOf('#p1k1')).top <= 400,
        `${path}: the text starts at ${String((await boxOf('#p1k1')).top)} px`,
      );
      assert.ok((await boxOf('.notes')).top >= (await boxOf('.text')).bottom, path);
    }
  });

  it('shows each note beside its paragraph on a wide screen', async () => {
    await visitor.page.setViewportSize(desktop);
    await visitor.open(undated);
    const [text, first] = [await boxOf('.text > :last-child'), await boxOf('#catatan-1')];
    assert.ok(first.left > text.right);
    for (const link of await visitor.page.locator('.note-number').all()) {
      const note = await boxOf((await link.getAttribute('href')) ?? '');
      const block = await link.evaluate((element) => {
        const { top, bottom } = (element.closest('.text > *') ?? element).getBoundingClientRect();
        return { top, bottom };
      });
      assert.ok(note.top >= block.top - 1 && note.top <= block.bottom, (await link.getAttribute('aria-label')) ?? '');
    }
  });

  it('omits repeated lines and links to other news', async () => {
    await visitor.open(repeating);
    const words = await visitor.page.locator('article').innerText();
    assert.equal(words.split('Banjir besar yang belum pernah terjadi sebelumnya').length - 1, 1);
    assert.ok(!words.includes('Harga Cabai'));
  });

  it('links to the page of the outlet, and says where title and date are from', async () => {
    await visitor.open(repeating);
    assert.match(
      await textOf('.facts .line'),
      /RangkaNews Rabu, 7 Januari 2032, pukul 00\.30 WIB 1 menit baca Baca di daerah\.rangkanews\.example ↗/,
    );
    assert.match(await textOf('.facts details'), /Penulis Tidak dicantumkan/);
    await visitor.open(undated);
    assert.match(await textOf('.facts .line'), /antara 8 dan 14 Januari 2032/);
    assert.match(await textOf('.facts details'), /Judul asli tidak tersedia; judul ini disusun dari alamat artikel\./);
  });

  it('shows when the outlet updated the article, and its correction in its own words', async () => {
    await visitor.open('artikel/kabarkidung-riwayat-bendungan/');
    const facts = visitor.page.getByRole('complementary').first();
    assert.match(await textOf('.facts .line'), /Diperbarui: Rabu, 7 Januari 2032, pukul 13\.45 WITA/);
    const correction = 'Ralat media: “Ralat: Versi sebelumnya menyebut pemeriksaan pada 2030. Redaksi mohon maaf.”';
    assert.ok(await facts.getByText(correction).isVisible());
  });

  it('links each note to the details of its sentence, these to its events and its source line', async () => {
    await visitor.open(dated);
    await visitor.page.locator('.note').filter({ hasText: 'Keterangan foto' }).getByRole('link').click();
    assert.match(visitor.page.url(), /\/kutipan\/#p1k1$/);
    const details = visitor.page.locator('#p1k1');
    assert.ok((await details.locator('a[href*="/peristiwa/"]').count()) > 0);
    assert.match(
      (await details.getByRole('link', { name: 'Baca dalam artikel' }).getAttribute('href')) ?? '',
      /\/#p1k1$/,
    );
    await details.getByRole('link', { name: 'dalam teks asli' }).click();
    assert.match(visitor.page.url(), /\/sumber\/#b\d+$/);
    await visitor.page.locator('li:target').getByRole('link', { name: 'asal-usul berkas' }).click();
    assert.match(
      await visitor.page.locator('#tanda-terima').innerText(),
      /0fc449be7f4440a7b13e1b985177448e204b896d8b56b1f1707c2d8d3ff26bb0/,
    );
  });

  it('says how many sentences each speaker has, a sentence of two speakers apart', async () => {
    await visitor.open(dated);
    assert.match(
      await textOf('figure:has(> svg) figcaption'),
      /^10 kalimat: 7 dari Sulastri Wanggara; 1 dari Inês Talavão \(arsir\); 1 ditulis PosMambera tanpa narasumber \(titik-titik\); 1 dari beberapa pihak \(setengah\)\.$/,
    );
    await visitor.open('artikel/kabarkidung-bendungan-jebol/');
    assert.match(await textOf('figure:has(> svg) figcaption'), /\d dari sumber tanpa nama/);
  });

  it('breaks the address of an outlet only after a dot', async () => {
    await visitor.open(repeating);
    const link = visitor.page.locator('.facts .line a');
    assert.equal(
      await link.evaluate((a) => a.innerHTML.trim().replace(/\s*<wbr[^>]*>\s*/g, '|')),
      'Baca di daerah.|rangkanews.|example ↗|',
    );
  });
});

describe('an article with unusual lengths', () => {
  const visitor = usePage(fixture);

  it('wraps a title of 300 characters, at 320 px and at 200 % text', async () => {
    for (const [width, fontSize] of [
      [320, '100%'],
      [360, '200%'],
      [1440, '100%'],
    ] as const) {
      await visitor.page.setViewportSize({ width, height: 720 });
      await visitor.open(dated);
      const scrollWidth = await visitor.page.evaluate((size) => {
        document.documentElement.style.fontSize = size;
        const title = document.querySelector('h1');
        if (title) title.textContent = 'pertanggungjawaban '.repeat(16).slice(0, 300);
        return document.documentElement.scrollWidth;
      }, fontSize);
      assert.ok(scrollWidth <= width, `${String(scrollWidth)} px at ${String(width)} px and ${fontSize}`);
    }
  });

  it('keeps the notes beside 1,000 paragraphs', async () => {
    await visitor.page.setViewportSize(desktop);
    await visitor.open(dated);
    const offsets = await visitor.page.evaluate(() => {
      const [text, notes] = [document.querySelector('.text'), document.querySelector('.notes')];
      const [paragraph, cell] = [text?.querySelector('p'), notes?.querySelector('ol')];
      if (!text || !notes || !paragraph || !cell) throw new Error('The page has no text or no notes.');
      cell.className = cell.className.replace(/rows-\d/, 'rows-1');
      text.replaceChildren(...Array.from({ length: 1000 }, () => paragraph.cloneNode(true)));
      notes.replaceChildren(...Array.from({ length: 1000 }, () => cell.cloneNode(true)));
      const topOf = (element: Element | undefined) => element?.getBoundingClientRect().top ?? NaN;
      return [0, 500, 999].map((index) => Math.abs(topOf(text.children[index]) - topOf(notes.children[index])));
    });
    for (const offset of offsets) assert.ok(offset < 2, String(offset));
  });
});
