/** Texts of the home page: masthead, chart, timeline. */
export const timeline = {
  chart: 'Sekilas',
  list: 'Menurut waktu',
  /** Heading over entries of which none is certain on that day. */
  approximateDay: {
    from: (day: string) => `Paling awal ${day}`,
    about: (day: string) => `Mulai sekitar ${day}`,
    until: (day: string) => `Paling lambat ${day}`,
  },
  by: (outlet: string) => `Laporan ${outlet}`,
  more: (count: number) => `${String(count)} kalimat sumber lain`,
  spokenOf: 'Dibicarakan pada',
  masthead: {
    period: (range: string) => `Masa ${range}`,
    counts: (reports: number, sentences: number) => `${String(reports)} laporan, ${String(sentences)} kalimat`,
    more: 'Tentang arsip ini',
  },
  legend: {
    sure: 'tepat hari itu',
    unsure: 'hari belum pasti',
    range: 'perkiraan, atau salah satu hari itu',
    open: 'ujungnya tidak diketahui',
  },
  gap: {
    short: (days: number) => `${String(days)} hari tanpa peristiwa`,
    happenings: (range: string, days: number) =>
      `${range} (${String(days)} hari): tidak ada peristiwa atau pernyataan dalam arsip ini.`,
    everything: (range: string, days: number) =>
      `${range} (${String(days)} hari): tidak ada peristiwa, pernyataan, atau laporan bertanggal dalam arsip ini.`,
    report: (outlet: string) => `laporan ${outlet}`,
    published: (reports: string) => `Di dalamnya hanya terbit ${reports}.`,
    possible: (outlets: string) => `Tanggal terbit tidak dicantumkan dan mungkin jatuh dalam rentang ini: ${outlets}.`,
  },
} as const;

/** Texts of the controls that filter the timeline. */
export const filters = {
  title: 'Saring lini masa',
  more: 'Saring menurut media dan pembicara',
  kind: 'Jenis tanggal',
  outlet: 'Media',
  speaker: 'Pembicara',
  all: 'Semua',
  shown: 'Ditampilkan',
  of: (total: number) => `dari ${String(total)} catatan.`,
  nothing: 'Tidak ada catatan yang cocok dengan ketiga pilihan ini. Longgarkan salah satunya.',
} as const;
