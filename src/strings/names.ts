import type { NameKind } from '#schema/records.ts';

/** Texts of the pages of names: outlets, people, organisations, places. */
export const names = {
  lead: {
    outlets: 'Media yang artikelnya dimuat dalam arsip ini.',
    people: 'Orang yang disebut atau dikutip dalam artikel.',
    organisations: 'Organisasi, lembaga, dan kantor berita yang disebut, dikutip, atau menjadi sumber artikel.',
    places: 'Tempat yang disebut dalam artikel.',
  } satisfies Record<NameKind, string>,
  quoted: 'Dikutip',
  quotedLead: (count: number) =>
    `Dalam ${String(count)} kalimat, langsung atau tidak langsung. Kata dalam kurung siku bukan ucapannya.`,
  spoke: 'Pernyataannya menurut tanggal',
  mentioned: 'Disebut',
  mentionedLead: (count: number) => `${String(count)} kalimat menyebut atau merujuk kepadanya.`,
  notMentioned: 'Namanya tidak tertulis dalam teks artikel mana pun.',
  credited: 'Sebagai kantor berita sumber: disebut artikel',
  creditedLead: (count: number) =>
    `${String(count)} kalimat. Artikel menyebut kantor berita ini pada baris yang sama, atau pada akhir teks untuk seluruh artikel.`,
  identified: 'Sebagai kantor berita sumber: identifikasi arsip',
  identifiedLead: (count: number) =>
    `${String(count)} kalimat. Artikel tidak menyebut kantor berita ini pada kalimat-kalimat itu; alasannya ada di halaman teks asli tiap artikel.`,
  photoCredits: 'Kredit foto',
  photoCreditsLead: (count: number) => `${String(count)} kalimat keterangan foto mencantumkan kredit ini.`,
  articles: 'Artikel',
  spellings: 'Ejaan dalam artikel',
  spellingsNote: 'Dihitung dalam teks artikel, tanpa judul dan baris yang tidak ditampilkan.',
  spelling: 'Ejaan',
  count: 'Jumlah',
  where: 'Terdapat di',
  onlyElsewhere: 'hanya di luar teks (judul, nama penulis, atau kredit)',
  others: 'Ejaan lain yang dikenali pencarian',
  note: 'Catatan arsip',
  site: 'Situs',
  /** @example counts(26, 33, 0) // 'dikutip dalam 26, disebut dalam 33 kalimat' */
  counts: (quoted: number, mentioned: number, via: number) =>
    [
      ...(quoted > 0 ? [`dikutip dalam ${String(quoted)}`] : []),
      ...(mentioned > 0 ? [`disebut dalam ${String(mentioned)}`] : []),
      ...(via > 0 ? [`menjadi sumber ${String(via)}`] : []),
    ].join(', ') + (quoted + mentioned + via > 0 ? ' kalimat' : ''),
  articleCount: (count: number) => `${String(count)} artikel`,
  sentences: (count: number) => `${String(count)} kalimat`,
  times: (count: number) => `${String(count)} kali`,
} as const;
