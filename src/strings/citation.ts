import type { CitationWords } from '#domain/citation/reference.ts';
import { plainDay } from '#domain/dates/dates.ts';

/** Texts inside citations, and labels of the citation section. */
export const citation = {
  edition: (number: number, day: string) => `edisi ${number} (${plainDay(day)})`,
  unprinted: (bounds: string) => `tanggal terbit tidak dicantumkan dalam sumber (${bounds})`,
  updated: (when: string) => `diperbarui ${when}`,
  corrected: (when: string) => `ralat media ${when}`,
  happened: {
    event: (when: string) => `peristiwa: ${when}`,
    statement: (when: string) => `dinyatakan: ${when}`,
  },
  locator: (paragraph: string, sentence: string) => `paragraf ${paragraph}, kalimat ${sentence}`,
  undated: 't.t.',
  published: (day: string) => `terbit ${day}`,
  accessedThrough: (archive: string) => `diakses melalui ${archive}`,
  original: (url: string) => `alamat asli: ${url}`,
  title: 'Cara mengutip',
  files: 'Unduh sitasi',
  sentences: 'Sitasi per kalimat',
  sentencesOf: (title: string) => `Sitasi per kalimat: ${title}`,
  sentencesAbout:
    'Setiap kalimat punya alamat tetap. Di sini tercantum siapa yang mengatakannya, entri yang memakainya, dan sitasinya.',
  usedIn: 'Terkait',
  sourceLine: (line: number) => `Baris ${String(line)} dalam teks asli`,
  styles: { plain: 'Catatan kaki', apa: 'APA', chicago: 'Chicago' },
} as const satisfies CitationWords & Record<string, unknown>;
