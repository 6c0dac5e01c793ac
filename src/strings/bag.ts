import type { CopyWords } from '../domain/bag/copy.ts';
import { plainDay } from '../domain/dates.ts';

/** Words around the texts in the copy that is carried away. */
export const bag = {
  articles: 'Artikel',
  events: 'Peristiwa',
  method: 'Cara kerja',
  unknown: 'Yang tidak dapat diketahui dari laporan-laporan ini',
  rights: 'Hak',
  contact: 'Kontak',
  supplied: 'Judul tidak dicantumkan dalam sumber; judul ini disusun arsip dari alamat halaman.',
  received: 'Teks seperti diterima',
  edition: (number: number, day: string) => `Edisi ${number}, ${plainDay(day)}.`,
  unprinted: (bounds: string, because: string) => `Tanggal terbit: ${bounds}. ${because}`,
  kind: { event: 'Terjadi', statement: 'Dinyatakan' },
} as const satisfies CopyWords;
