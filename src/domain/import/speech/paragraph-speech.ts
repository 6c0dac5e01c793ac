import { overlap, type TextRange } from '#domain/text/split-by-ranges.ts';
import type { Mode } from '#schema/speech.ts';
import type { SpeakerWords } from './speaker-words.ts';

/** Who says a sentence, with the reason. */
export interface Speaker {
  speaker: string;
  named?: string | undefined;
  because: string;
  sure: boolean;
}

/** The speaker of a sentence in the same quotation, otherwise of the sentence before it or after it in the paragraph. */
export function neighbour(
  sentences: readonly TextRange[],
  found: readonly (Speaker | null)[],
  position: number,
  quotes: readonly TextRange[],
): Speaker | null {
  const sharing = sentences.map((sentence) => quotes.some((quote) => overlap(quote, sentence)));
  const speaker =
    found.find((other, index) => other !== null && index !== position && sharing[index]) ??
    found.slice(0, position).findLast((before) => before !== null) ??
    found.slice(position + 1).find((after) => after !== null);
  return speaker ? { speaker: speaker.speaker, because: 'the paragraph says who speaks', sure: speaker.sure } : null;
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
export function describing(sentence: string, { words, form, start, end, clause }: SpeakerWords): string | null {
  if (words === '-nya') return /\p{L}+nya$/u.exec(sentence.slice(0, end))?.[0] ?? null;
  return sentence.slice(form === 'after' ? clause.start : start, form === 'before' ? clause.end : end).trim();
}
