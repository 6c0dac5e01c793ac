import { longDay, plainDay } from '#domain/dates/dates.ts';
import type { PrintedMoment } from '#domain/dates/parse-moment.ts';

/** The reasons that an import writes into the records, in Indonesian. An editor may replace them. */
export const reasons = {
  mojibake: 'Huruf UTF-8 terbaca sebagai Windows-1252; huruf aslinya dipulihkan dari bita yang sama.',
  lostQuote: 'Tanda kutip rusak menjadi “?”, tampaknya saat teks dikonversi.',
  printedInFull: 'Tercetak lengkap dengan tahun.',
  yearPrinted: 'Tahun tercetak.',
  monthPrinted: 'Bulan dan tahun tercetak.',
  monthYearInferred: 'Bulan tercetak, tahun tidak; tahun diambil dari tanggal terbit atau masa arsip.',
  yearInferred: (day: string, hasWeekday: boolean): string =>
    hasWeekday
      ? `Hari dan bulan tercetak, tahun tidak; ${longDay(day)} cocok dengan nama hari yang tercetak.`
      : `Hari dan bulan tercetak, tahun tidak; ${plainDay(day)} paling dekat dengan tanggal terbit.`,
  weekdayOf: (day: string): string => `Nama hari saja; laporan ini menyebut ${longDay(day)}.`,
  wrongWeekday: (printed: string, day: string): string =>
    `Tercetak “${printed}”, tetapi ${plainDay(day)} jatuh pada hari lain.`,
  lastWeekday: (published: string): string =>
    `Nama hari saja; hari terakhir dengan nama itu sampai ${longDay(published)}, hari terbit.`,
  nextWeekday: (published: string): string =>
    `Nama hari saja, tentang hal mendatang; hari pertama dengan nama itu setelah ${longDay(published)}, hari terbit.`,
  relativeTo: (published: string): string => `Dihitung dari ${longDay(published)}, hari terbit.`,
  printed: (words: string): string => `Tercetak “${words.replaceAll(/[“”]/gu, '"')}”.`,
  givenDate: 'Tanggal terbit tidak tercetak dalam sumber; diberikan oleh arsiparis saat impor.',
  metadataDate: (moment: string): string =>
    `Tanggal terbit tidak tercetak dalam teks; metadata halaman menyebut ${moment}.`,
  addressDate: 'Tanggal terbit tidak tercetak dalam sumber; tanggalnya tertulis dalam alamat halaman.',
  afterPublication: 'Harinya tidak tercetak; tidak mungkin sebelum hari terbit.',
  unknownDate:
    'Tanggal terbit tidak tercetak dalam sumber dan tidak dapat disimpulkan; paling lambat hari teks ini ditambahkan.',
  notBefore: (day: string): string =>
    `Tanggal terbit tidak tercetak dalam sumber; berita ini menyebut ${plainDay(day)}, jadi tidak mungkin terbit sebelumnya.`,
  about: (outlet: string, speakers: readonly string[], hasNarration: boolean): string =>
    speakers.length === 0
      ? `Laporan ${outlet}; seluruhnya narasi, tanpa pembicara yang disebut namanya.`
      : `Laporan ${outlet}; memuat ucapan ${listed(speakers.slice(0, 4))}${speakers.length > 4 ? ' dan lainnya' : ''}${hasNarration ? ', serta narasi' : ''}.`,
  agency: 'kantor berita atau media yang dikutip',
  credited: (line: number, credit: string): string =>
    `Baris ${line} mencantumkan “${credit.replaceAll(/[“”]/gu, '"')}”.`,
  textProvenance: (name: string): string => `Diimpor dari berkas teks bernama ${name}.`,
  pageProvenance: (name: string, extractor: string): string =>
    `Teks diambil dengan ${extractor} dari halaman tersimpan bernama ${name}.`,
  newPerson: (title: string, outlet: string): string =>
    title === '' ? `pihak yang disebut dalam laporan ${outlet}` : `${title}, menurut ${outlet}`,
  newOrganisation: (outlet: string): string => `lembaga yang disebut dalam laporan ${outlet}`,
  newPlace: (outlet: string): string => `tempat yang disebut dalam laporan ${outlet}`,
  newOutlet: 'media',
  editionWhat: 'Laporan baru ditambahkan.',
  editionWhy: 'Arsip bertambah.',
  printedPublication: ({ precision, zonePrinted }: PrintedMoment): string =>
    precision !== 'minute'
      ? 'Tanggal tercetak, jam tidak.'
      : zonePrinted
        ? 'Tercetak lengkap dengan jam.'
        : 'Tercetak dengan jam, tanpa zona waktu; dibaca dalam zona waktu media.',
};

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} dan ${names.at(-1) ?? ''}`;
