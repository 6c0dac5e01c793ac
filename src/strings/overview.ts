import { others } from '#domain/overview/most-frequent.ts';

/** Texts of the overview page. */
export const overview = {
  title: 'Gambaran',
  description: 'Siapa yang dikutip, melalui siapa, dengan kata apa, dan kapan diberitakan.',
  lead: (articles: number, outlets: number, sentences: number) =>
    `Dihitung dari ${String(sentences)} kalimat dalam ${String(articles)} artikel dari ${String(outlets)} media. Ini gambaran isi arsip, bukan statistik tentang media.`,
  others: { speaker: 'Narasumber lain', agency: 'Kantor berita lain', outlet: 'Media lain' },
  flow: {
    title: 'Dari narasumber sampai ke pembaca',
    note: 'Dihitung per bagian kalimat. Pita penuh: narasumbernya disebut, atau kantor beritanya disebut dalam artikel. Pita bergaris: tanpa narasumber, tanpa kantor berita, atau kantor beritanya hanya diidentifikasi arsip.',
    noAgency: 'Tanpa kantor berita',
    identified: (agency: string) => `${agency} (identifikasi arsip)`,
    speaker: 'Narasumber',
    agency: 'Melalui',
    outlet: 'Media',
    count: 'Bagian kalimat',
    rest: (flows: number) => `${String(flows)} jalur lain`,
  },
  speakers: {
    title: 'Siapa yang dikutip',
    note: 'Tiap kalimat dihitung sekali untuk setiap narasumber di dalamnya. Tanpa narasumber: ditulis media sendiri.',
    row: 'Narasumber',
    part: 'kutipan langsung',
    rest: 'kutipan lain, atau tanpa narasumber',
  },
  words: {
    title: 'Kata yang dipilih',
    note: 'Dihitung dalam teks artikel. Kata di dalam istilah yang lebih panjang tidak dihitung lagi.',
    row: 'Kata',
    part: 'ditulis media, tanpa narasumber',
    rest: 'dalam ucapan narasumber',
    where: 'Kalimat yang memuat kata-kata itu',
    more: (count: number) => `${String(count)} kalimat lain: cari`,
  },
  delay: {
    title: 'Kapan terjadi, kapan diberitakan',
    note: 'Tiga garis untuk tiap artikel. Garis tebal: rentang tanggal; putus-putus: belum pasti; panah: batasnya tidak diketahui. Jarak dihitung dari peristiwa terakhir yang diberitakan.',
    countNote: 'Jarak dari peristiwa terakhir yang diberitakan sampai artikel terbit.',
    last: 'Peristiwa terakhir yang diberitakan',
    published: 'Terbit',
    delay: 'Jarak',
    articles: 'Artikel',
    days: (least: number, most: number | null) =>
      most === null
        ? `${String(least)} hari atau lebih`
        : least === most
          ? `${String(least)} hari`
          : `${String(least)}–${String(most)} hari`,
    nothing: 'tidak dikutip untuk peristiwa mana pun',
    unknown: 'Belum pasti',
  },
  outletName: ({ id, name }: { id: string; name: string }): string => (id === others ? overview.others.outlet : name),
  total: 'Jumlah',
  ofPart: (count: number, part: number) => (part === 0 ? String(count) : `${String(count)} (${String(part)})`),
  inBrackets: (part: string) => `Dalam kurung: ${part}.`,
  chart: (title: string) => `Bagan: ${title}. Angkanya ada dalam tabel.`,
} as const;
