import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { context, testRoles } from '#tests/test-roles.ts';
import { lineRoles } from './line-roles.ts';

/** Invented pages: the role of each line, then its words. Each has lines that few pages have. */
const pages: Readonly<Record<string, readonly string[]>> = {
  'scraped text without a headline, with a repeated block': [
    'standfirst|Tanggul Sungai Lamari retak sepanjang dua meter.',
    'body|LAMARI, Pemerintah memeriksa tanggul Sungai Lamari pada Senin.',
    'body|Warga di hilir diminta mengungsi.',
    'repeat|Warga di hilir diminta mengungsi.',
    'end-mark|***',
  ],
  'portal with a ticker and an author with initials': [
    'chrome|AGRI 1577 (0) | BASIC 938 (0) | BISNIS 477 (-5) | COMPOSITE 5975 (-53) | CONSUMER 1621 (0) | DBX 1411 | FINANCE 1361',
    'headline|Jelang Musim Hujan, Warga Lamari Cemas',
    'published|Rabu, 5 Maret 2031 | 08:32 WIB',
    'byline|Oleh : Dewi Anggraini / DWI',
    'body|Lamari, Kabar.com- Warga Lamari cemas menghadapi musim hujan.',
    'promo|Baca Juga',
    'promo|Bupati Tegaskan Tanggul Aman',
    'body|Warga di hilir diminta mengungsi.',
    'chrome|2 dari 3 halaman',
    'body|Tanggul itu dibangun dua tahun lalu.',
    'chrome|* Untuk mengetahui kebenaran informasi yang beredar, silakan WhatsApp ke nomor redaksi.',
  ],
  'site that prints date and author in capitals on one line': [
    'chrome|Berita',
    'caption|Anak-anak Lamari di tepi tanggul/Net',
    'chrome|Daerah',
    'headline|Bahaya Banjir Mengancam Lamari di Musim Hujan',
    'byline|RABU, 5 MARET 2031 | 08:01 WIB | LAPORAN: ABDUL MANSOOR',
    'body|Warga Lamari cemas menghadapi musim hujan yang akan datang.',
    'chrome|Populer',
    'chrome|Dosen Kecewa, Lima Bulan Kampus Diam',
  ],
  'site with its own name beside the date, and the author below': [
    'headline|Tanggul Lamari Retak, Warga Mengungsi',
    'published|Kabar Pantura - Selasa, 4 Maret 2031 | 14:20 WIB',
    'body|LAMARI - Tanggul Sungai Lamari retak sepanjang dua meter.',
    'body|Warga di hilir diminta mengungsi.',
    'byline|Penulis: Dewi Anggraini',
  ],
  'site that prints its own name beside the date, and no author': [
    'headline|Tanggul Lamari Retak, Warga Mengungsi',
    'published|Kabar Lamari - Selasa, 4 Maret 2031 | 14:20 WIB',
    'body|LAMARI - Tanggul Sungai Lamari retak sepanjang dua meter.',
    'body|Warga di hilir diminta mengungsi.',
  ],
  'newspaper with a block of links, and a photo between paragraphs': [
    'headline|Tanggul Lamari Retak, Warga Mengungsi',
    'blank|',
    'body|LAMARI - Tanggul Sungai Lamari retak sepanjang dua meter.',
    'blank|',
    'promo|Baca juga:',
    'promo|Mengapa Tanggul Retak? Ini Penjelasan Ahli',
    'promo|5 Cara Menyelamatkan Diri Saat Banjir',
    'blank|',
    'body|Warga di hilir diminta mengungsi.',
    'blank|',
    'caption|Foto: Petugas memeriksa tanggul Lamari yang retak dua meter. (Kabar/Bima Sakti)',
    'blank|',
    'subhead|Perbaikan Besok',
    'body|Tanggul itu dibangun dua tahun lalu.',
  ],
  'form with labels, and a list at the end': [
    'headline|Judul: Tanggul Lamari Retak, Warga Mengungsi',
    'chrome|Media: Kabar',
    'published|Tanggal: 4 Maret 2031',
    'byline|Penulis: Dewi Anggraini',
    'credit|KABAR-LAMARI.COM/BIMA SAKTI',
    'caption|Warga melihat tanggul yang retak di Lamari.',
    'body|LAMARI - Tanggul Sungai Lamari retak sepanjang dua meter.',
    'body|Tinggi air di hilir:',
    'list-item|1. Lamari Hilir: 2 meter',
    'list-item|2. Lamari Hulu: 1 meter',
    'chrome|Editor: Rina Wati',
  ],
  'daily with the outlet and the photographer after a caption': [
    'headline|Tanggul Lamari Retak Lagi',
    'caption|Warga melihat tanggul yang retak di Lamari. Kabar/Bima',
    'body|LAMARI - Tanggul Sungai Lamari retak sepanjang dua meter.',
  ],
  'page with an update and a correction': [
    'headline|Jumlah Pengungsi Lamari Bertambah',
    'published|Selasa, 4 Maret 2031 | 07:00 WIB',
    'updated|Diperbarui: Selasa, 4 Maret 2031 | 13:45 WIB',
    'body|Jumlah pengungsi menjadi 15 keluarga.',
    'corrected|Ralat: Versi sebelumnya menyebut 51 keluarga.',
  ],
};

describe('lineRoles', () => {
  testRoles(pages);

  it('marks dateline, initials and credits as parts of their line', () => {
    const lines = [
      'Judul Berita Hari Ini',
      'LAMARI, KABAR.com – Tanggul retak.',
      'Warga pulang ke rumah. [Xinhua] (dwi)',
    ];
    const { rows, credits } = lineRoles(lines, context);
    assert.deepEqual(rows[1]?.parts, [{ text: 'LAMARI, KABAR.com – ', role: 'dateline' }]);
    assert.deepEqual(rows[2]?.parts, [
      { text: ' [Xinhua]', role: 'credit' },
      { text: ' (dwi)', role: 'initials' },
    ]);
    assert.deepEqual(credits, [{ line: 3, text: '[Xinhua]', agency: 'Xinhua' }]);
  });

  it('marks the label of a title', () => {
    const { rows } = lineRoles(['Judul: Tanggul Retak', 'Tanggul Lamari retak dua meter.'], context);
    assert.deepEqual(rows[0]?.parts, [{ text: 'Judul: ', role: 'chrome' }]);
  });

  const authorOf = (...bylines: string[]): unknown[] => {
    const { byline } = lineRoles(['Tanggul Lamari Retak Lagi', ...bylines, 'Tanggul Lamari retak dua meter.'], context);
    return [byline?.author, byline?.sure];
  };

  it('joins the authors of two lines that print nothing between them', () => {
    assert.deepEqual(authorOf('Dewi Anggraini,', 'Bima Sakti'), ['Dewi Anggraini, Bima Sakti', false]);
  });

  it('takes the authors of the first line if the page prints other words between two authors', () => {
    const first = 'Penulis: Dewi Anggraini | Editor: Rina Wati';
    const second = 'Laporan Wartawan Kabar.com,';
    assert.deepEqual(authorOf(first, `${second} Dewi Anggraini`), ['Dewi Anggraini', true]);
    assert.deepEqual(authorOf(first, `${second} Bima Sakti`), ['Dewi Anggraini', false]);
  });

  it('takes a name beside the date rather than a line above it in title case', () => {
    assert.deepEqual(authorOf('Berita Harian Lamari', 'Dewi Anggraini · Selasa, 4 Maret 2031 08:05 WIB'), [
      'Dewi Anggraini',
      false,
    ]);
  });

  it('lets the words of the address decide which line is the headline', () => {
    const lines = [
      'Kabar Pilihan Hari Ini',
      'Tanggul Lamari Retak Lagi',
      'Tanggul Sungai Lamari retak sepanjang dua meter.',
    ];
    assert.equal(lineRoles(lines, { ...context, title: 'Tanggul lamari retak lagi' }).rows[1]?.role, 'headline');
  });

  it('does not take the day of saving for that of publication', () => {
    const lines = [
      'Senin, 6 Oktober 2031',
      'Tanggul Lamari Retak Lagi',
      'Tanggul Sungai Lamari retak sepanjang dua meter.',
    ];
    assert.equal(lineRoles(lines, context).rows[0]?.role, 'published');
    assert.equal(lineRoles(lines, { ...context, day: '2031-03-04' }).rows[0]?.role, 'chrome');
  });

  it('keeps the roles that an editor chose', () => {
    const lines = [
      'Tanggul Retak Lagi',
      'Warga Lamari',
      'Baca juga laporan ini: tanggul retak dua meter.',
      'Tanggul Lamari retak sepanjang dua meter.',
    ];
    const roles = new Map([
      [2, 'byline' as const],
      [3, 'body' as const],
    ]);
    const { rows, byline } = lineRoles(lines, { ...context, hints: roles, chosen: roles });
    assert.deepEqual(
      rows.map(({ role }) => role),
      ['headline', 'byline', 'body', 'body'],
    );
    assert.equal(byline?.author, 'Warga Lamari');
  });
});
