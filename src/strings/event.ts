/** Texts of the event pages. */
export const event = {
  title: 'Peristiwa dan pernyataan',
  introduction: (events: number, statements: number) =>
    `${String(events)} peristiwa dan ${String(statements)} pernyataan, masing-masing dengan kutipan pendukungnya.`,
  whyDate: (date: string) => `Mengapa “${date}”?`,
  note: 'Catatan arsip',
  evidence: 'Kutipan pendukung',
  quoteCount: (quotes: number, articles: number) => `${String(quotes)} kutipan dari ${String(articles)} artikel.`,
  dotted: 'Garis titik-titik: tanpa narasumber.',
  moreQuotes: (count: number, outlet: string) => `${String(count)} kutipan lain dari ${outlet}`,
  relations: 'Peristiwa terkait',
  relation: {
    about: 'Tentang',
    'part-of': 'Bagian dari',
    'fulfilled-by': 'Menurut arsip, terlaksana sebagai',
    'spoken-of-in': 'Disebut lagi',
    'has-part': 'Mencakup',
    fulfils: 'Menurut arsip, pelaksanaan dari',
  },
  comparisons: 'Dibandingkan di',
  neighbours: 'Peristiwa sebelum dan sesudahnya',
} as const;
