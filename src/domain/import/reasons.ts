import { listInWords } from '#domain/language.ts';
import { longDay, plainDay } from '#domain/dates/dates.ts';
import type { PrintedMoment } from '#domain/dates/parse-moment.ts';

/** The reasons that an import writes into the records, in Indonesian. An editor may replace them. */
export const reasons = {
  mojibake: 'Huruf UTF-8 terbaca sebagai Windows-1252; huruf aslinya dipulihkan dari byte yang sama.',
  lostQuote: 'Tanda kutip rusak menjadi “?”, tampaknya saat teks dikonversi.',
  invisible: 'Karakter tak terlihat di dalam kata, seperti tanda hubung lunak, dihapus.',
  printedInFull: 'Tertulis lengkap dengan tahun.',
  yearPrinted: 'Tahun tertulis.',
  monthPrinted: 'Bulan dan tahun tertulis.',
  monthYearInferred: 'Bulan tertulis, tahun tidak; tahun diambil dari tanggal terbit atau masa arsip.',
  yearInferred: (day: string, hasWeekday: boolean): string =>
    hasWeekday
      ? `Hari dan bulan tertulis, tahun tidak; ${longDay(day)} cocok dengan nama hari yang tertulis.`
      : `Hari dan bulan tertulis, tahun tidak; ${plainDay(day)} paling dekat dengan tanggal terbit.`,
  weekdayOf: (day: string): string => `Nama hari saja; artikel ini menyebut ${longDay(day)}.`,
  wrongWeekday: (printed: string, day: string): string =>
    `Tertulis “${printed}”, tetapi ${plainDay(day)} jatuh pada hari lain.`,
  lastWeekday: (published: string): string =>
    `Nama hari saja; hari terakhir dengan nama itu sampai ${longDay(published)}, hari terbit.`,
  nextWeekday: (published: string): string =>
    `Nama hari saja, tentang hal mendatang; hari pertama dengan nama itu setelah ${longDay(published)}, hari terbit.`,
  relativeTo: (published: string): string => `Dihitung dari ${longDay(published)}, hari terbit.`,
  printed: (words: string): string => `Tertulis “${words.replaceAll(/[“”]/gu, '"')}”.`,
  givenDate: 'Tanggal terbit tidak tertulis dalam sumber; diberikan saat impor.',
  metadataDate: (moment: string): string =>
    `Tanggal terbit tidak tertulis dalam teks; metadata halaman menyebut ${moment}.`,
  addressDate: 'Tanggal terbit tidak tertulis dalam sumber; tanggalnya tertulis dalam alamat halaman.',
  afterPublication: 'Harinya tidak tertulis; tidak mungkin sebelum hari terbit.',
  unknownDate:
    'Tanggal terbit tidak tertulis dalam sumber dan tidak dapat disimpulkan; paling lambat hari teks ini ditambahkan.',
  notBefore: (day: string): string =>
    `Tanggal terbit tidak tertulis dalam sumber; artikel ini menyebut ${plainDay(day)}, jadi tidak mungkin terbit sebelumnya.`,
  about: (outlet: string, speakers: readonly string[], hasNarration: boolean): string =>
    speakers.length === 0
      ? `Artikel ${outlet}, tanpa narasumber.`
      : `Artikel ${outlet}; memuat ucapan ${listInWords(speakers.slice(0, 4))}${speakers.length > 4 ? ' dan lainnya' : ''}${hasNarration ? ', serta kalimat tanpa narasumber' : ''}.`,
  agency: 'kantor berita atau media yang dikutip',
  credited: (line: number, credit: string): string =>
    `Baris ${line} mencantumkan “${credit.replaceAll(/[“”]/gu, '"')}”.`,
  textProvenance: (name: string): string => `Diimpor dari berkas teks bernama ${name}.`,
  pageProvenance: (name: string, extractor: string): string =>
    `Teks diambil dengan ${extractor} dari berkas bernama ${name}.`,
  newPerson: (title: string, outlet: string): string =>
    title === '' ? `pihak yang disebut dalam artikel ${outlet}` : `${title}, menurut ${outlet}`,
  newOrganisation: (outlet: string): string => `lembaga yang disebut dalam artikel ${outlet}`,
  newPlace: (outlet: string): string => `tempat yang disebut dalam artikel ${outlet}`,
  newOutlet: 'media',
  editionWhat: 'Artikel baru ditambahkan.',
  editionWhy: 'Arsip bertambah.',
  printedPublication: ({ precision, zonePrinted }: PrintedMoment): string =>
    precision !== 'minute'
      ? 'Tanggal tertulis, jam tidak.'
      : zonePrinted
        ? 'Tertulis lengkap dengan jam.'
        : 'Tertulis dengan jam, tanpa zona waktu; dibaca dalam zona waktu media.',
};
