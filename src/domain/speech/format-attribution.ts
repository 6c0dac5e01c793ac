import type { Mode } from '#schema/speech.ts';
import type { AttributedWords } from '#domain/archive/attributed-words.ts';
import type { Evidence } from '#domain/archive/event.ts';
import { nameOf } from '#domain/names/name-of.ts';
import { agencyOf } from './agency-of.ts';

/** The interface texts for an attribution. */
export interface SpeechWords {
  narration: string;
  unnamed: string;
  /** "lewat Antara"; adds that the archive says so if the source does not credit the agency. */
  via: (agency: string, credited: boolean) => string;
  mode: Record<Mode, string>;
}

/**
 * Returns the attribution of a quote in one line: who says it, via which agency, and how. If the quote has several parts,
 * the words of each part come before its attribution.
 * @throws {Error} when a speaker or an agency is not a name of the archive
 * @example formatAttribution(evidence, archive.names, strings.speech)
 * // 'Nama (“Dia”), lewat Kantor Berita, menurut arsip · kutipan langsung'
 */
export function formatAttribution(evidence: AttributedQuote, names: readonly Named[], words: SpeechWords): string {
  const { parts } = evidence;
  const attributions = parts.map((part) => {
    const attribution = formatPart(evidence, part, names, words);
    return parts.length === 1 ? attribution : `“${part.text.trim()}”: ${attribution}`;
  });
  return attributions.join('; ');
}

function formatPart(
  { article, sentence }: AttributedQuote,
  { speaker, named, via, mode }: AttributedWords,
  names: readonly Named[],
  words: SpeechWords,
): string {
  const name = speakerName(speaker, names, words);
  const speakerText = named === undefined ? name : `${name} (“${named}”)`;
  const through = agencyOf(article, sentence.line, via);
  const viaText = through && words.via(nameOf(names, through.agency).name, through.credited);
  return `${[speakerText, viaText].filter((text) => text !== null).join(', ')} · ${words.mode[mode]}`;
}

/**
 * Returns the name of a speaker, or the interface text for narration or an unnamed speaker.
 * @param speaker the id of a name, `narasi` or `tak-bernama`
 * @throws {Error} when the speaker is not a name of the archive
 */
export function speakerName(
  speaker: string,
  names: readonly Named[],
  { narration, unnamed }: Pick<SpeechWords, 'narration' | 'unnamed'>,
): string {
  if (isNamed(speaker)) return nameOf(names, speaker).name;
  return speaker === 'narasi' ? narration : unnamed;
}

/**
 * Returns true if a speaker is the id of a name: neither narration (`narasi`) nor an unnamed speaker (`tak-bernama`).
 */
export const isNamed = (speaker: string): boolean => speaker !== 'narasi' && speaker !== 'tak-bernama';

interface Named {
  id: string;
  name: string;
}

type AttributedQuote = Pick<Evidence, 'article' | 'sentence' | 'parts'>;
