import type { KeyPath } from '#domain/fault.ts';
import type { SpeechRow } from '#schema/speech.ts';

/** Who says words, and the key of the row or part that says so: `['speech', 0, 'parts', 1]`. */
interface KeyedAttribution {
  key: KeyPath;
  words: Pick<SpeechRow, 'speaker' | 'named' | 'via' | 'mode'>;
}

/** The attributions of rows of speech: of each row, then of its parts. */
export const attributionsOf = (speech: readonly SpeechRow[] = []): KeyedAttribution[] =>
  speech.flatMap((row, index) => attributionsOfRow(row, ['speech', index]));

/** The attributions of a row of speech and of its parts, with their keys from that of the row on. */
export const attributionsOfRow = (row: SpeechRow, key: KeyPath): KeyedAttribution[] => [
  { key, words: row },
  ...(row.parts ?? []).map((part, index) => ({ key: [...key, 'parts', index], words: part })),
];
