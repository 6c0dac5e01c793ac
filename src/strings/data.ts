import type { CalendarWords } from '#domain/data/icalendar.ts';

/** Words inside the data files: calendar entries and slides. */
export const data = {
  kind: { event: 'Terjadi', statement: 'Dinyatakan', publication: 'Terbit' },
  when: 'Kapan',
  basis: 'Dasar tanggal',
  attribution: 'Menurut siapa',
} as const satisfies CalendarWords & { kind: { publication: string } };
