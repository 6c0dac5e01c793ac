import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addressesIn, dayInAddress, titleInAddress } from './addresses.ts';
import { articleId } from './ids.ts';
import { propose } from './proposal.ts';

const archive = {
  names: [],
  articles: new Set(['kabar-tanggul-lamari-retak']),
  period: { earliest: '2031-03-01', latest: '2031-03-31' },
};
const input = {
  name: 'a.txt',
  sha256: '',
  outlet: { id: 'kabar', name: 'Kabar', zone: 'Asia/Jakarta', forms: [] },
  url: 'https://kabar.example/2031/03/05/tanggul-lamari-retak',
  id: null,
  published: null,
  page: null,
  roles: new Map(),
  today: '2031-03-06',
};
const proposed = (text: string) => propose({ ...input, text }, archive);

describe('propose', () => {
  it('takes title and day from the address if the text prints none, and calls neither printed', () => {
    const { id, article } = proposed('Tanggul di Lamari retak sepanjang dua meter pada Senin (3/3).\n');
    assert.equal(id, 'kabar-tanggul-lamari-retak-2');
    assert.deepEqual([article.title, article.titleSource], ['Tanggul Lamari retak', 'supplied-from-url']);
    assert.deepEqual(
      [article.published.at, article.published.edtf, article.published.basis],
      [null, '2031-03-05', 'outside'],
    );
  });

  it('dates a correction without a printed day not before the publication, as far as that is known', () => {
    const text = 'Tanggul Lamari Retak\nTanggul Lamari retak sepanjang dua meter.\nRalat: Versi sebelumnya salah.\n';
    const corrected = (url: string | null) => propose({ ...input, url, text }, archive).article.corrected?.edtf;
    assert.equal(corrected(input.url), '[2031-03-05..]');
    assert.equal(corrected(null), '[..2031-03-06]');
  });

  it('gives a sentence that is printed twice one attribution, without a name if only a pronoun means it', () => {
    const { sentences } = proposed(
      'Tanggul retak lagi.\n"Tanggul aman," kata Camat Rina Wati.\n"Kami pulang," ujarnya.\nBupati datang. "Kami pulang," ujarnya.\n',
    );
    const [first, second] = sentences.filter(({ sentence }) => sentence.includes('pulang'));
    assert.deepEqual([first?.speaker, second?.speaker], ['tak-bernama', 'tak-bernama']);
    assert.deepEqual([first?.described, second?.described], [null, null]);
  });
});

describe('addressesIn', () => {
  const texts = {
    'Sumber: https://kabar.example/2031/tanggul-retak.': ['https://kabar.example/2031/tanggul-retak'],
    'https://kabar.example/a\nhttps://kabar.example/b\nhttps://kabar.example/a': [
      'https://kabar.example/a',
      'https://kabar.example/b',
    ],
    'Baca juga: https://kabar.example/jembatan-ditutup': [],
    'https://kabar.example/ https://www.instagram.com/kabar https://kabar.example/tanggul.jpg': [],
    '[Sumber](https://kabar.example/tanggul-retak)': ['https://kabar.example/tanggul-retak'],
  };
  for (const [text, addresses] of Object.entries(texts))
    it(`finds ${addresses.length} in “${text.replaceAll('\n', ' ')}”`, () => {
      assert.deepEqual(addressesIn(text), addresses);
    });
});

describe('titles', () => {
  it('read the words of an address, with capital letters as printed', () => {
    assert.equal(
      titleInAddress('https://kabar.id/12/kebun_raya_bogor_tutup.html', 'Kebun Raya di Bogor tutup.'),
      'Kebun Raya Bogor tutup',
    );
    assert.equal(titleInAddress('https://kabar.id/warga-di-bogor', 'İstanbul dan Bogor.'), 'Warga di Bogor');
    assert.equal(titleInAddress('https://kabar.id/12/34', 'Kebun.'), null);
    assert.equal(titleInAddress('https://kabar.id/kebun-raya-bogor-(dan-c++)', 'C++'), 'Kebun raya bogor (dan c++)');
    assert.equal(titleInAddress('https://kabar.id/kebun-raya-bogor-100%-tutup', ''), 'Kebun raya bogor 100% tutup');
  });

  it('read a day in an address', () => {
    assert.equal(dayInAddress('https://kabar.id/read/2022/01/23/08053561/judul'), '2022-01-23');
    assert.equal(dayInAddress('https://kabar.id/read/20220123/judul'), '2022-01-23');
    assert.equal(dayInAddress('https://kabar.id/d-8510264/judul'), null);
  });

  it('give an article an id of its outlet and words with a meaning', () => {
    assert.equal(articleId('kabar', 'Jembatan Lama di Kota Itu Ditutup'), 'kabar-jembatan-lama-kota-ditutup');
  });
});
