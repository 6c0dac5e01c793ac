import type { Mode } from '../schema/speech.ts';
import { must } from './must.ts';

/** Words for who says what. */
export interface SpeechWords {
  narration: string;
  unnamed: string;
  via: (agency: string) => string;
  mode: Record<Mode, string>;
}

/**
 * Who says it, through whom, and how, in one line: "Nama (“Dia”), lewat Kantor Berita, kutipan tak langsung".
 * @throws when the speaker or the agency is no name of the archive
 */
export function saidBy({ speaker, named, via, mode }: Said, names: readonly Named[], words: SpeechWords): string {
  const find = (id: string): string =>
    must(
      names.find((name) => name.id === id),
      `no name “${id}”`,
    ).name;
  const unnamed: Readonly<Record<string, string>> = { narasi: words.narration, 'tak-bernama': words.unnamed };
  const who = unnamed[speaker] ?? find(speaker);
  const called = named === undefined ? who : `${who} (“${named}”)`;
  return [called, via === null ? null : words.via(find(via)), words.mode[mode]]
    .filter((part) => part !== null)
    .join(', ');
}

/** A name and its id. */
interface Named {
  id: string;
  name: string;
}

/** What is known of a speaker. */
interface Said {
  speaker: string;
  named: string | undefined;
  via: string | null;
  mode: Mode;
}
