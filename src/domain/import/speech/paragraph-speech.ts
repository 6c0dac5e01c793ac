import type { Mode } from '#schema/speech.ts';
import type { SpeakerWords } from './speaker-words.ts';

/** Who says a sentence, with the reason. */
export interface Speaker {
  speaker: string;
  named?: string | undefined;
  because: string;
  sure: boolean;
}

/** A sentence of a paragraph; offsets are UTF-16 in the paragraph. */
export interface Row {
  start: number;
  end: number;
  text: string;
  words: SpeakerWords | null;
}

/** The speaker of a sentence in the same quotation, otherwise of the sentence before it or after it in the paragraph. */
export function neighbour(
  rows: readonly Row[],
  found: readonly (Speaker | null)[],
  position: number,
  quotes: readonly { start: number; end: number }[],
): Speaker | null {
  const shares = (row: Row): boolean => quotes.some(({ start, end }) => start < row.end && row.start < end);
  const same = rows.findIndex((row, index) => index !== position && found[index] && shares(row));
  const before = found.slice(0, position).findLast((speaker) => speaker !== null);
  const after = found.slice(position + 1).find((speaker) => speaker !== null);
  const speaker = (same === -1 ? null : found[same]) ?? before ?? after ?? null;
  if (!speaker) return null;
  return { speaker: speaker.speaker, because: 'the paragraph says who speaks', sure: speaker.sure };
}

/** The number of letters and digits in a text. */
export const lettersIn = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;

/** Quoted, if nearly all words beside the clause that names the speaker are in quotation marks. */
export function modeOf(text: string, outside: string, words: SpeakerWords | null): Mode {
  const inQuotes = lettersIn(text) - lettersIn(outside);
  if (inQuotes === 0) return 'tak-langsung';
  const clause = words ? lettersIn(outside.slice(words.clause.start, words.clause.end)) : 0;
  const share = words?.form === 'before' && words.clause.start === 0 ? 0.95 : 0.75;
  return inQuotes >= share * (lettersIn(text) - clause) ? 'langsung' : 'campuran';
}

/** The words for the speaker in a sentence: the verb with its ending, or the verb and the pronoun. */
export function describing(row: Row, speaker: Speaker | null): string | null {
  if (!speaker || !row.words) return null;
  const { words, form } = row.words;
  if (words === '-nya') return /\p{L}+nya$/u.exec(row.text.slice(0, row.words.end))?.[0] ?? null;
  const from = form === 'after' ? row.words.clause.start : row.words.start;
  const to = form === 'before' ? row.words.clause.end : row.words.end;
  return row.text.slice(from, to).trim();
}
