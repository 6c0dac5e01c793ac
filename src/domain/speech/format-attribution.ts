import type { Mode } from '#schema/speech.ts';
import type { Evidence } from '#domain/archive/event.ts';
import { nameOf } from '#domain/names/name-of.ts';
import { agencyOf } from './agency-of.ts';

/** Words for who says what. */
export interface SpeechWords {
  narration: string;
  unnamed: string;
  /** Through an agency, as the source credits it or only as the archive finds. */
  via: (agency: string, credited: boolean) => string;
  mode: Record<Mode, string>;
}

/**
 * Who says it, through whom, and how, in one line: "Nama (“Dia”), lewat Kantor Berita, menurut arsip · kutipan langsung".
 * @throws when the speaker or the agency is no name of the archive
 */
export function formatAttribution(said: Said, names: readonly Named[], words: SpeechWords): string {
  const { speaker, named, mode, article, sentence } = said;
  const who = speakerName(speaker, names, words);
  const called = named === undefined ? who : `${who} (“${named}”)`;
  const through = agencyOf(article, sentence);
  const agency = through && words.via(nameOf(names, through.agency).name, through.credited);
  return `${[called, agency].filter((part) => part !== null).join(', ')} · ${words.mode[mode]}`;
}

/**
 * What a speaker is called: a name, or the words for the report itself and for a source that it leaves unnamed.
 * @throws when the speaker is no name of the archive
 */
export function speakerName(
  speaker: string,
  names: readonly Named[],
  { narration, unnamed }: Pick<SpeechWords, 'narration' | 'unnamed'>,
): string {
  if (isNamed(speaker)) return nameOf(names, speaker).name;
  return speaker === 'narasi' ? narration : unnamed;
}

/** Whether a speaker is a name of the archive: not the report itself, nor a source that it leaves unnamed. */
export const isNamed = (speaker: string): boolean => speaker !== 'narasi' && speaker !== 'tak-bernama';

/** A name and its id. */
interface Named {
  id: string;
  name: string;
}

/** What is known of a speaker, and where the words stand. */
type Said = Pick<Evidence, 'speaker' | 'named' | 'mode' | 'article' | 'sentence'>;
