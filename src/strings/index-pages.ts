/** Texts of the A–Z index of names and words. The letter `0` is the page of numbers. */
export const indexPages = {
  title: 'Indeks',
  description: 'Setiap nama dan kata dalam laporan-laporan arsip ini, dengan kalimat-kalimat tempat ia muncul.',
  lead: 'Setiap nama dan kata dalam laporan, dikelompokkan menurut akarnya, dengan kalimat-kalimat tempat ia muncul, paling banyak 40 untuk satu kata. Halaman ini bekerja tanpa JavaScript.',
  letters: 'Menurut abjad',
  letter: (letter: string) => (letter === '0' ? 'Angka' : letter.toUpperCase()),
  letterTitle: (letter: string) => `Indeks: ${letter === '0' ? 'angka' : letter.toUpperCase()}`,
  names: 'Nama dan semua ejaannya',
  spellings: (printed: readonly string[], others: readonly string[]) =>
    [
      ...(printed.length > 0 ? [`Ejaan dalam laporan: ${printed.join(', ')}`] : []),
      ...(others.length > 0 ? [`ejaan lain: ${others.join(', ')}`] : []),
    ].join('; '),
  sentenceCount: (count: number) => `${String(count)} kalimat`,
  times: (count: number) => `${String(count)}×`,
  forms: 'Bentuk',
  references: 'Lihat juga',
  see: 'lihat',
  more: (count: number) => `${String(count)} tempat lain: cari`,
  stopWords: 'Kata tugas seperti “yang”, “dan”, dan “di” tidak dimuat.',
} as const;
