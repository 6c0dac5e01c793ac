import type { ComparisonEntry } from '#schema/comparison.ts';

/** Texts of the comparison pages. */
export const comparison = {
  title: 'Perbandingan',
  lead: 'Hal yang sama menurut laporan-laporan ini, kalimat di samping kalimat. Yang dibiarkan terbuka oleh laporan-laporan itu dibiarkan terbuka pula di sini.',
  kind: {
    agree: 'Sepakat',
    differ: 'Berbeda',
    contradict: 'Tampak bertentangan',
    outside: 'Catatan dari luar laporan',
  } satisfies Record<ComparisonEntry['kind'], string>,
  kindLead: {
    agree: 'Yang dikatakan sama dalam dua kutipan atau lebih.',
    differ: 'Yang dikatakan dengan kata atau cakupan lain.',
    contradict: 'Tampak tidak mungkin sama-sama benar.',
    outside:
      'Pengamatan arsiparis yang bertumpu pada sumber di luar laporan-laporan ini; bertanggal, bertanda tangan, dan bukan bagian dari teks laporan.',
  } satisfies Record<ComparisonEntry['kind'], string>,
  passages: 'Kutipan berdampingan',
  marked: 'Kata yang bergaris bawah tebal adalah yang dimaksud.',
  markedByDifference: 'Kata yang bergaris bawah tebal tidak ada dalam kutipan yang lain.',
  note: 'Catatan arsiparis',
  events: 'Menyangkut peristiwa',
  sources: 'Sumber di luar laporan',
  signed: (who: string, day: string) => `${who}, ${day}`,
  passageCount: (count: number) => `${String(count)} kutipan`,
} as const;
