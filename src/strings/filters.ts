/** Words of the controls that narrow the timeline. */
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
