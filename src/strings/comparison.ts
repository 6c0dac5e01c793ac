import type { ComparisonEntry } from '#schema/comparison.ts';

/** Texts of the comparison pages. */
export const comparison = {
  title: 'Perbandingan',
  lead: 'Bagaimana artikel-artikel memberitakan hal yang sama. Bila sumber tidak memastikan, arsip tidak menyimpulkan.',
  kind: {
    agree: 'Sepakat',
    differ: 'Berbeda',
    contradict: 'Tampak bertentangan',
    outside: 'Catatan dari luar artikel',
  } satisfies Record<ComparisonEntry['kind'], string>,
  kindLead: {
    agree: 'Isinya sama dalam dua kutipan atau lebih.',
    differ: 'Kata atau cakupannya berbeda.',
    contradict: 'Tampak tidak mungkin sama-sama benar.',
    outside:
      'Pengamatan arsip dari sumber di luar artikel; bertanggal, bertanda tangan, dan bukan bagian dari artikel.',
  } satisfies Record<ComparisonEntry['kind'], string>,
  passages: 'Kutipan berdampingan',
  marked: 'Kata yang ditandai menjadi pokok perbandingan.',
  markedByDifference: 'Kata yang ditandai tidak ada dalam kutipan yang lain.',
  note: 'Catatan arsip',
  events: 'Peristiwa terkait',
  sources: 'Sumber di luar artikel',
  signed: (who: string, day: string) => `${who}, ${day}`,
  passageCount: (count: number) => `${String(count)} kutipan`,
} as const;
