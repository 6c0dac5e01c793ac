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
        await links('region', 'Tampak bertentangan'),
        await links('complementary', 'Catatan dari luar artikel'),
      ],
      [2, 4, 3, 2],
    );
  });

  it('mark the words in which two translations differ', async () => {
    await visitor.open('perbandingan/satu-ucapan-dua-terjemahan/');
    const [first] = await visitor.page.getByRole('blockquote').all();
    const differing = ['bahwa', 'warga', 'ini menghadapi', 'penyakit dapat terwujud'];
    assert.deepEqual(await first?.locator('mark').allTextContents(), differing);
  });

  it('mark the words that the archivist names, and show no code', async () => {
    await visitor.open('perbandingan/ejaan-nama/');
    const marks = visitor.page.locator('blockquote mark');
    assert.deepEqual(await marks.allTextContents(), ['Tamboranga', 'Tamborrangga', 'Wae']);
    assert.doesNotMatch(await visitor.page.locator('main').innerText(), /\b[A-F]\d\b/);
  });

  it('show a note from outside with its date, its signature and its sources', async () => {
    await visitor.open('perbandingan/angka-korban-di-luar-laporan/');
    const note = visitor.page.getByRole('complementary', { name: 'Catatan dari luar artikel' });
    assert.match(await note.innerText(), /Arsiparis, 1 Februari 2033/);
    assert.equal(await note.getByRole('link').count(), 2);
    assert.equal(await note.getByRole('blockquote').count(), 0);
  });
});
