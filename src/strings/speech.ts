import { listInWords } from '#domain/language.ts';
import type { SpeechWords } from '#domain/speech/format-attribution.ts';

/** The label of narration. Alone, so that the script of the search page does not load the other labels. */
export const narration = 'Tanpa narasumber';

/** Labels for attribution: who says it, in which mode, through which agency. */
export const speech = {
  narration,
  unnamed: 'Sumber tidak disebut namanya',
  /** An unnamed speaker, within a sentence. */
  someone: 'sumber tanpa nama',
  written: (outlet: string) => `Ditulis ${outlet}, tanpa narasumber`,
  caption: (outlet: string) => `Keterangan foto ${outlet}, tanpa narasumber`,
  via: (agency: string, credited: boolean) => `dari ${agency}${credited ? '' : ' (identifikasi arsip)'}`,
  mode: {
    langsung: 'kutipan langsung',
    'tak-langsung': 'kutipan tak langsung',
    campuran: 'dikutip sebagian',
  },
  accordingTo,
  readIn: (outlet: string) => `Baca dalam artikel ${outlet}`,
  otherQuotes: (count: number) => `${String(count)} kutipan lain`,
} as const satisfies SpeechWords & Record<string, unknown>;

/**
 * Returns who says something, in at most eight words if the names allow it: "menurut Gubernur, dikutip Kabar dan Warta",
 * "menurut Kabar, tanpa narasumber", "menurut Kabar dan Warta".
 * @param speakers the names of the speakers; none for narration
 * @param outlets the names of the outlets
 */
function accordingTo(speakers: readonly string[], outlets: readonly string[]): string {
  const all = listInWords(outlets);
  const media = outlets.length === 1 ? all : `${String(outlets.length)} media`;
  const [first = ''] = speakers;
  const lines =
    speakers.length === 0
      ? [`menurut ${all}${outlets.length === 1 ? ', tanpa narasumber' : ''}`, `menurut ${media}, tanpa narasumber`]
      : [
          `menurut ${listInWords(speakers)}, dikutip ${all}`,
          `menurut ${listInWords(speakers)}, dikutip ${media}`,
          ...(speakers.length > 1 ? [`menurut ${first} dan lain-lain, dikutip ${media}`] : []),
        ];
  return lines.find((line) => line.split(' ').length <= 8) ?? lines.at(-1) ?? '';
}
