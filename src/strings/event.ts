/** Texts of the event pages. */
export const event = {
  title: 'Peristiwa dan pernyataan',
  introduction: (events: number, statements: number) =>
    `${String(events)} peristiwa dan ${String(statements)} pernyataan, masing-masing dengan kalimat-kalimat yang menjadi sandarannya.`,
  when: 'Kapan',
  who: 'Menurut siapa',
  note: 'Catatan arsiparis',
  evidence: 'Bukti',
  evidenceHint: 'Kalimat-kalimat berikut dikutip persis dari laporan.',
  relations: 'Terkait',
  relation: {
    about: 'Tentang',
    'part-of': 'Bagian dari',
    'fulfilled-by': 'Menurut arsip, terwujud dalam',
    'spoken-of-in': 'Dibicarakan dalam',
    'has-part': 'Bagiannya',
    fulfils: 'Menurut arsip, mewujudkan',
  },
  comparisons: 'Dibandingkan antarlaporan',
  neighbours: 'Peristiwa sebelum dan sesudahnya',
} as const;
