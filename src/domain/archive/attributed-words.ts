import type { Mode, SpeechRow } from '#schema/speech.ts';

/** Who says words, via which agency, and how. */
export interface Attribution {
  /** The id of a name, `narasi` for the report itself, or `tak-bernama` for an unnamed speaker. */
  speaker: string;
  /** What the sentence calls the speaker if that is not a name: "Dia". */
  named?: string | undefined;
  /** The id of the agency that the words came through; null if none is known. */
  via: string | null;
  mode: Mode;
  /** What a reader should know about this attribution, in Indonesian. */
  note?: string | undefined;
}

/** Consecutive words of a sentence or a quote that have one attribution. */
export interface AttributedWords extends Attribution {
  /** Verbatim, with the separators around the words. */
  text: string;
}

/** A sentence with its speech row. */
export interface SpokenSentence {
  text: string;
  speech: SpeechRow;
}

/**
 * Returns the parts of a sentence in order, at least one. Joined, their texts are the sentence. Words outside the parts of
 * the speech row have the attribution of the row; punctuation outside them belongs to the part before it.
 * @throws {Error} when the sentence does not contain the words of a part
 * @example partsOf(sentence).map(({ text, speaker }) => [speaker, text])
 * // [['ani', 'Ani menyesalkan banjir '], ['narasi', 'yang menewaskan 46 orang.']]
 */
export function partsOf({ text, speech }: SpokenSentence): AttributedWords[] {
  const { speaker, named, via = null, mode, note, parts = [] } = speech;
  const own = { speaker, named, via, mode, note };
  const ranges = parts
    .map((part) => ({ part, start: startOf(part.quote, text) }))
    .toSorted((a, b) => a.start - b.start);
  const found: AttributedWords[] = [];
  let position = 0;
  for (const { part, start } of ranges) {
    if (start > position) found.push({ ...own, text: text.slice(position, start) });
    const { quote, ...attribution } = part;
    found.push({ ...attribution, via: part.via === undefined ? via : part.via, text: quote });
    position = start + quote.length;
  }
  if (found.length === 0) return [{ ...own, text }];
  return joinPunctuation([...found, { ...own, text: text.slice(position) }]);
}

/**
 * Returns the parts of a sentence that a quote covers, in order, cut to the quote. Joined, their texts are the quote.
 * @param quote words that occur once in the sentence
 * @throws {Error} when the sentence does not contain the quote
 */
export function partsOfQuote(sentence: SpokenSentence, quote: string): AttributedWords[] {
  const start = startOf(quote, sentence.text);
  const end = start + quote.length;
  let position = 0;
  const cut = partsOf(sentence).map((part) => {
    const partStart = position;
    position += part.text.length;
    return { ...part, text: part.text.slice(Math.max(0, start - partStart), Math.max(0, end - partStart)) };
  });
  return joinPunctuation(cut);
}

/** Returns true if the report itself says all parts: no part names a source. */
export const isNarration = (parts: readonly Pick<Attribution, 'mode'>[]): boolean =>
  parts.every(({ mode }) => mode === 'narasi');

/** Returns the speakers of a sentence, each once, in order. */
export const speakersOf = (sentence: SpokenSentence): string[] => [
  ...new Set(partsOf(sentence).map(({ speaker }) => speaker)),
];

/** Returns true if a speaker is the id of a name: neither narration (`narasi`) nor an unnamed speaker (`tak-bernama`). */
export const isNamed = (speaker: string): boolean => speaker !== 'narasi' && speaker !== 'tak-bernama';

function startOf(quote: string, text: string): number {
  const start = text.indexOf(quote);
  if (start === -1) throw new Error(`part not found: “${quote}”. Copy it exactly from the sentence “${text}”.`);
  return start;
}

/**
 * Moves punctuation between two parts to the first of them, and punctuation before all words to the first part with words. So
 * every part begins with words or a quotation mark, and none is without words.
 */
function joinPunctuation(parts: readonly AttributedWords[]): AttributedWords[] {
  const joined: AttributedWords[] = [];
  let leading = '';
  for (const part of parts) {
    const hasWords = /[\p{L}\p{N}]/u.test(part.text);
    const last = joined.at(-1);
    const before = hasWords ? (/^[\s,;:.!?…)]*/u.exec(part.text)?.[0] ?? '') : part.text;
    if (last) last.text += before;
    else leading += before;
    if (!hasWords) continue;
    joined.push({ ...part, text: (last ? '' : leading) + part.text.slice(before.length) });
  }
  const [first] = parts;
  return joined.length === 0 && first ? [{ ...first, text: leading }] : joined;
}
