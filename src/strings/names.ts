import type { NameKind } from '#schema/records.ts';

/** Texts of the pages of names: outlets, people, organisations, places. */
export const names = {
  lead: {
    outlets: 'Media yang laporannya dimuat dalam arsip ini.',
    people: 'Orang yang disebut atau dikutip dalam laporan-laporan ini.',
    organisations: 'Organisasi, lembaga, dan kantor berita yang disebut, dikutip, atau menjadi perantara.',
    places: 'Tempat yang disebut dalam laporan-laporan ini.',
  } satisfies Record<NameKind, string>,
  quoted: 'Dikutip',
  quotedLead: (count: number) =>
    `${String(count)} kalimat memuat ucapannya, langsung atau tidak langsung. Kata-kata dalam kurung siku bukan ucapannya.`,
  mentioned: 'Disebut',
  mentionedLead: (count: number) => `${String(count)} kalimat menyebut namanya atau menunjuk kepadanya.`,
  notMentioned: 'Namanya tidak tercetak dalam teks laporan mana pun.',
  credited: 'Sebagai perantara, menurut laporannya',
  creditedLead: (count: number) =>
    `${String(count)} kalimat dikreditkan kepada kantor berita ini: pada barisnya sendiri, atau pada akhir laporan untuk seluruh teksnya.`,
  identified: 'Sebagai perantara, menurut arsip',
  identifiedLead: (count: number) =>
    `${String(count)} kalimat sampai lewat kantor berita ini menurut arsip; laporannya tidak mengkreditkannya pada kalimat-kalimat ini. Alasannya pada halaman sumber tiap laporan.`,
  photoCredits: 'Kredit foto',
  photoCreditsLead: (count: number) => `${String(count)} kalimat keterangan foto mencantumkan kredit ini.`,
  articles: 'Laporan',
  spellings: 'Ejaan tercetak',
  spellingsNote: 'Dihitung dalam teks laporan; judul dan baris yang dilipat tidak ikut dihitung.',
  spelling: 'Ejaan',
  count: 'Banyaknya',
  where: 'Di mana',
  onlyElsewhere: 'hanya di luar teks (judul, nama penulis, atau kredit)',
  others: 'Ejaan lain yang mengarah ke sini',
  othersNote: 'Tidak tercetak dalam laporan, tetapi dapat diketik saat mencari.',
  note: 'Catatan arsip',
  site: 'Laman',
  counts: (quoted: number, mentioned: number) => `dikutip ${String(quoted)} · disebut ${String(mentioned)} kalimat`,
  articleCount: (count: number) => `${String(count)} laporan`,
  viaCount: (credited: number, identified: number) =>
    [
      credited > 0 ? `perantara ${String(credited)} kalimat menurut laporannya` : null,
      identified > 0 ? `perantara ${String(identified)} kalimat menurut arsip` : null,
    ].filter((part) => part !== null),
  times: (count: number) => `${String(count)} kali`,
} as const;
