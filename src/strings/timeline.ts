/** Words of the timeline. */
export const timeline = {
  glance: 'Sekilas',
  list: 'Menurut waktu',
  /** Over entries of which none stands on the day itself. */
  stands: {
    from: (day: string) => `Paling awal ${day}`,
    about: (day: string) => `Mulai sekitar ${day}`,
    until: (day: string) => `Paling lambat ${day}`,
  },
  by: (outlet: string) => `Laporan ${outlet}`,
  more: (count: number) => `${String(count)} kalimat sumber lain`,
  spokenOf: 'Dibicarakan pada',
  masthead: {
    period: (range: string) => `Masa ${range}`,
    holds: (reports: number, sentences: number) => `${String(reports)} laporan, ${String(sentences)} kalimat`,
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
