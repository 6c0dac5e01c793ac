import type { ReadableCopyWords } from '#domain/bag/readable-copy.ts';
import type { IcalendarWords } from '#domain/data/icalendar.ts';
import { plainDay } from '#domain/dates/dates.ts';
import type { PageFact } from '#domain/metadata/metadata.ts';
import { about } from './about.ts';
import { feed } from './feed.ts';
import { source } from './source.ts';

/** Texts of the downloads page. */
export const downloads = {
  title: 'Unduh',
  lead: 'Unduh seluruh arsip, datanya, atau ikuti melalui RSS.',
  bag: 'Seluruh arsip',
  bagAbout:
    'Satu berkas ZIP berisi teks sumber seperti diterima, teks artikel, semua data, dan salinan yang dapat dibaca tanpa internet (index.html). Susunannya mengikuti BagIt 1.0 (RFC 8493).',
  offlineAbout:
    'Peramban Anda juga menyimpan salinan halaman arsip ini agar dapat dibaca tanpa internet. Skrip yang mengaturnya:',
  sha256: 'SHA-256',
  check: 'Periksa di terminal',
  data: 'Data',
  dataAbout:
    'Hal yang tidak diketahui bernilai null atau kosong. Ketidakpastian tanggal dinyatakan dalam EDTF, dengan hari paling awal dan paling akhir, dasar, dan alasannya.',
  files: {
    'articles.json': 'Artikel: fakta, tanggal terbit beserta dasarnya, SHA-256 sumber',
    'sentences.json': 'Kalimat: teks, alamat tetap, narasumber, peristiwa yang didukungnya',
    'events.json': 'Peristiwa: tanggal beserta dasarnya, kutipan pendukung, hubungan',
    'names.json': 'Nama: keterangan setiap ID media, tokoh, organisasi, dan tempat',
    'timeline.json': 'Lini masa untuk TimelineJS 3',
    'annotations.jsonld': 'Kutipan pendukung sebagai W3C Web Annotation pada teks sumber',
    'events.ics': 'Peristiwa sebagai kalender (iCalendar)',
    'articles.csv': 'Artikel sebagai tabel',
    'sentences.csv': 'Kalimat sebagai tabel',
    'events.csv': 'Peristiwa sebagai tabel',
    'evidence.csv': 'Kutipan pendukung sebagai tabel',
    'names.csv': 'Nama sebagai tabel',
    'citations.bib': 'Sitasi semua artikel dan peristiwa (BibTeX)',
    'citations.ris': 'Sitasi semua artikel dan peristiwa (RIS)',
    'citations.json': 'Sitasi semua artikel dan peristiwa (CSL-JSON)',
    'schema/articles.json': 'JSON Schema untuk articles.json',
    'schema/sentences.json': 'JSON Schema untuk sentences.json',
    'schema/events.json': 'JSON Schema untuk events.json',
    'schema/names.json': 'JSON Schema untuk names.json',
    'datapackage.json': 'Keterangan semua berkas di atas: ukuran dan SHA-256 (Data Package 2)',
  } as Readonly<Record<string, string>>,
  byYear: 'Terbagi per tahun; berkas ini memuat alamat tiap bagian',
  sources: 'Teks sumber',
  sourcesAbout:
    'Teks tiap artikel seperti diterima, tanpa perubahan. Tautannya ada di halaman teks asli tiap artikel; daftar berikut memuat nama semua berkas dan SHA-256-nya.',
  checksums: 'SHA256SUMS',
  feeds: 'Langganan',
  feedsAbout:
    'Artikel dengan teks lengkap. Tanggal terbit hanya ada bila tertulis dalam sumber; perubahan dan penarikan muncul sebagai pembaruan.',
  developers: 'Untuk pengembang',
  developersAbout: 'JSON Schema, Data Package, dan nama bidang metadata',
  fields: 'Nama bidang metadata',
  fieldsAbout: 'Bidang yang sama di halaman, di meta (Highwire, Dublin Core, PRISM, Open Graph), dan di JSON-LD.',
  facts: {
    type: 'Jenis',
    title: 'Judul',
    citedTitle: 'Judul dalam sitasi',
    outlet: 'Media',
    author: 'Penulis',
    published: 'Terbit',
    updated: 'Diperbarui media',
    language: 'Bahasa',
    url: 'Alamat tetap',
    original: 'Alamat asli',
    description: 'Keterangan',
    archive: 'Arsip',
    rights: 'Hak',
    modified: 'Diubah',
    shape: 'Bentuk halaman',
  } satisfies Record<PageFact, string>,
} as const;

/** Texts inside the data files: calendar entries (iCalendar) and slides (TimelineJS). */
export const data = {
  kind: { event: 'Peristiwa', statement: 'Pernyataan', publication: 'Terbit' },
  when: 'Waktu',
  basis: 'Dasar tanggal',
  attribution: 'Sumber',
} as const satisfies IcalendarWords & { kind: { publication: string } };

const { method, unknown, rights, contact } = about;
const { supplied, unprinted } = feed;

/** Texts of the readable copy (`index.html`) in the archive's bag. Most are shared with other pages. */
export const bag = {
  articles: 'Artikel',
  events: 'Peristiwa',
  method,
  unknown,
  rights,
  contact,
  supplied,
  received: 'Teks seperti diterima',
  noAddress: source.noAddress,
  edition: (number: number, day: string) => `Edisi ${number}, ${plainDay(day)}.`,
  unprinted,
  kind: data.kind,
} as const satisfies ReadableCopyWords;
