import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { usePage } from './browser.ts';
import { fixture } from './site.ts';

describe('the comparisons, with JavaScript off', () => {
  const visitor = usePage(fixture, { javaScriptEnabled: false });

  it('are listed by kind, with the notes from outside in a separate section', async () => {
    await visitor.open('perbandingan/');
    const links = (role: 'region' | 'complementary', name: string) =>
      visitor.page.getByRole(role, { name }).getByRole('link').count();
    assert.deepEqual(
      [
        await links('region', 'Sepakat'),
        await links('region', 'Berbeda'),
        await links('region', 'Bertentangan'),
        await links('complementary', 'Catatan dari luar laporan'),
      ],
      [2, 4, 3, 2],
    );
  });

  it('underline the words in which two translations differ, in bold', async () => {
    await visitor.open('perbandingan/satu-ucapan-dua-terjemahan/');
    const [first, second] = await visitor.page.getByRole('blockquote').all();
    const differing = ['bahwa', 'warga', 'ini menghadapi', 'penyakit dapat terwujud'];
    assert.deepEqual(await first?.locator('mark').allTextContents(), differing);
    const style = await second
      ?.locator('mark')
      .first()
      .evaluate((mark) => {
        const { textDecorationLine, fontWeight } = getComputedStyle(mark);
        return [textDecorationLine, Number(fontWeight) >= 600];
      });
    assert.deepEqual(style, ['underline', true]);
  });

  it('underline the words that the archivist marks', async () => {
    await visitor.open('perbandingan/ejaan-nama/');
    const marks = visitor.page.locator('blockquote mark');
    assert.deepEqual(await marks.allTextContents(), ['Tamboranga', 'Tamborrangga', 'Wae']);
  });

  it('show a note from outside with its date, its signature and its sources', async () => {
    await visitor.open('perbandingan/angka-korban-di-luar-laporan/');
    const note = visitor.page.getByRole('complementary', { name: 'Catatan dari luar laporan' });
    assert.match(await note.innerText(), /Arsiparis, 1 Februari 2033/);
    assert.equal(await note.getByRole('link').count(), 2);
    assert.equal(await note.getByRole('blockquote').count(), 0);
  });
});
