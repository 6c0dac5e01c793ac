import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { visit } from './browser.ts';

describe('the comparisons, with JavaScript off', () => {
  const visitor = visit({ javaScriptEnabled: false });

  it('list what the reports agree on, how they differ, where they contradict, and apart from it notes from outside', async () => {
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
      [5, 8, 4, 8],
    );
  });

  it('set two translations side by side, marked by line and weight where they differ', async () => {
    await visitor.open('perbandingan/satu-ucapan-dua-terjemahan/');
    const [first, second] = await visitor.page.getByRole('blockquote').all();
    assert.deepEqual(await first?.locator('mark').allTextContents(), [
      'bahwa',
      'buruk ini mengguncang',
      'skenario',
      'dapat terwujud',
    ]);
    const style = await second
      ?.locator('mark')
      .first()
      .evaluate((mark) => {
        const { textDecorationLine, fontWeight } = getComputedStyle(mark);
        return [textDecorationLine, Number(fontWeight) >= 600];
      });
    assert.deepEqual(style, ['underline', true]);
  });

  it('set a note from outside apart, with its day, its signature and its sources', async () => {
    await visitor.open('perbandingan/angka-korban-di-luar-laporan/');
    const note = visitor.page.getByRole('complementary', { name: 'Catatan dari luar laporan' });
    assert.match(await note.innerText(), /Arsiparis, 22 November 2026/);
    assert.equal(await note.getByRole('link').count(), 2);
    assert.equal(await note.getByRole('blockquote').count(), 0);
  });
});
