/** Texts of the A–Z index of names and words. The letter `0` is the page of numbers. */
export const indexPages = {
  title: 'Indeks kata',
  description: 'Setiap nama dan kata dalam artikel arsip ini, beserta kalimatnya.',
  lead: 'Setiap nama dan kata dalam artikel, dikelompokkan menurut kata dasar, beserta kalimatnya.',
  letters: 'Menurut abjad',
  letter: (letter: string) => (letter === '0' ? 'Angka' : letter.toUpperCase()),
  letterTitle: (letter: string) => `Indeks: ${letter === '0' ? 'angka' : letter.toUpperCase()}`,
  names: 'Nama dan semua ejaannya',
  spellings: (printed: readonly string[], others: readonly string[]) =>
    [
      ...(printed.length > 0 ? [`Ejaan dalam artikel: ${printed.join(', ')}`] : []),
      ...(others.length > 0 ? [`ejaan lain: ${others.join(', ')}`] : []),
    ].join('; '),
  sentenceCount: (count: number) => `${String(count)} kalimat`,
  times: (count: number) => `${String(count)}×`,
  forms: 'Bentuk',
  references: (count: number) => `${String(count)} kata lain dimuat di bawah kata dasarnya`,
  see: 'lihat',
  more: (count: number) => `${String(count)} tempat lain: cari`,
  stopWords: 'Kata tugas seperti “yang”, “dan”, dan “di” tidak dimuat.',
} as const;
