import type { Mode } from '#schema/speech.ts';
import { type AttributedWords, isNamed } from '#domain/archive/attributed-words.ts';
import type { Article, Sentence } from '#domain/archive/article.ts';
import { nameOf } from '#domain/names/name-of.ts';
import { agencyOf } from './agency-of.ts';

/** The interface texts for an attribution. */
export interface SpeechWords {
  /** Narration and an unnamed speaker, in lists of speakers. */
  narration: string;
  unnamed: string;
  /** Narration of an outlet: "Ditulis Harian, tanpa narasumber". */
  written: (outlet: string) => string;
  /** A photo caption without a speaker. */
  caption: (outlet: string) => string;
  /** "dari Antara"; adds that the archive identified the agency if the source does not credit it. */
  via: (agency: string, credited: boolean) => string;
  mode: Record<Exclude<Mode, 'narasi'>, string>;
}

/**
 * Returns the attribution of a quote in one line: who says it, how, and through which agency. If the quote has several parts,
 * the words of each part come before its attribution.
 * @throws {Error} when a speaker or an agency is not a name of the archive
 * @example formatAttribution(evidence, strings.speech)
 * // 'Nama (“Dia”), kutipan langsung, dari Kantor Berita (identifikasi arsip)'
 */
export function formatAttribution(quote: AttributedQuote, words: SpeechWords): string {
  const { parts } = quote;
  const attributions = parts.map((part) => {
    const attribution = inOneLine(attributionText(quote, part, words));
    return parts.length === 1 ? attribution : `“${part.text.trim()}”: ${attribution}`;
  });
  return attributions.join('; ');
}

/** Returns an attribution in one line: "Budi, kutipan langsung, dari Antara". */
export const inOneLine = ({ speaker, mode, via }: ReturnType<typeof attributionText>): string =>
  [speaker, mode, via].filter((text) => text !== null).join(', ');

/**
 * Returns the attribution of one part of a sentence or a quote in words: who says it, how, and through which agency. `mode` is
 * null for narration, `via` if no agency is known.
 * @example attributionText(evidence, part, strings.speech)
 * // { speaker: 'Budi Santoso (“Dia”)', mode: 'kutipan langsung', via: 'dari Antara' }
 * @throws {Error} when the speaker or the agency is not a name of the archive
 */
export function attributionText(
  { article, sentence }: Omit<AttributedQuote, 'parts'>,
  { speaker, named, via, mode }: AttributedWords,
  words: SpeechWords,
) {
  const through = agencyOf(article, sentence.line, via);
  const viaText = through && words.via(nameOf(article.names, through.agency).name, through.credited);
  if (mode === 'narasi') {
    const written = isCaption(article, sentence) ? words.caption : words.written;
    return { speaker: written(article.outlet.name), mode: null, via: viaText };
  }
  const name = speakerName(speaker, article.names, words);
  // A suffix ("-nya") says nothing outside its sentence.
  const speakerText = named === undefined || named.startsWith('-') ? name : `${name} (“${named}”)`;
  return { speaker: speakerText, mode: words.mode[mode], via: viaText };
}

const isCaption = ({ paragraphs }: AttributedQuote['article'], { anchor }: Pick<Sentence, 'anchor'>): boolean =>
  paragraphs.some(({ role, number }) => role === 'caption' && anchor.startsWith(`p${String(number)}k`));

/**
 * Returns the name of a speaker, or the interface text for narration or an unnamed speaker.
 * @param speaker the id of a name, `narasi` or `tak-bernama`
 * @throws {Error} when the speaker is not a name of the archive
 */
export function speakerName(
  speaker: string,
  names: readonly { id: string; name: string }[],
  { narration, unnamed }: Pick<SpeechWords, 'narration' | 'unnamed'>,
): string {
  if (isNamed(speaker)) return nameOf(names, speaker).name;
  return speaker === 'narasi' ? narration : unnamed;
}

/** A sentence or a quote, with its parts. */
interface AttributedQuote {
  article: Article;
  sentence: Pick<Sentence, 'anchor' | 'line'>;
  parts: readonly AttributedWords[];
}
