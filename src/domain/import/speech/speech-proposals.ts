import { sentences } from '#domain/text/sentences.ts';
import { mentions } from '#domain/text/mentions.ts';
import { overlap } from '#domain/text/split-by-ranges.ts';
import type { BookName } from '#domain/import/names/name-book.ts';
import type { Mode } from '#schema/speech.ts';
import { titleWords } from '#domain/import/names/title-words.ts';
import { describing, lettersIn, modeOf, neighbour, type Speaker } from './paragraph-speech.ts';
import { masked, quotations } from './quotations.ts';
import { type SpeakerWords, speakerWords } from './speaker-words.ts';
import { pronoun } from './speech-words.ts';

/** The proposed attribution of a sentence, with the reason. */
export interface ProposedSpeech extends Speaker {
  mode: Mode;
  sentence: string;
  /** The number of the paragraph, from 0. */
  paragraph: number;
  /** The words of the sentence that mean the speaker, if its paragraph does not name the speaker. */
  described: string | null;
}

/**
 * Proposes who says each sentence of an article, and how. The result has every sentence, in order.
 * @param paragraphs the paragraphs of the edition
 * @param book the names of the archive and the new ones
 * @example speechProposals(['"Aman," kata Rina.'], book)[0] // { speaker: 'rina-wati', mode: 'langsung', … }
 */
export function speechProposals(paragraphs: readonly string[], book: readonly BookName[]): ProposedSpeech[] {
  const all = book.map(({ id, kind, forms }) => ({ id, kind, printed: forms }));
  const speakers = all.filter(({ kind }) => kind === 'people' || kind === 'organisations');
  /** The last speaker, and the last person named in narration: whom a pronoun means. */
  let last: string | null = null;
  let lastQuoted: string | null = null;
  const people = speakers.filter(({ kind }) => kind === 'people');
  const mentionedPeople: string[] = [];
  return paragraphs.flatMap((paragraph, index) => {
    const quoted = quotations(paragraph);
    const blank = masked(paragraph, quoted);
    let at = 0;
    const rows = sentences(paragraph).map((raw) => {
      const [start, text] = [at, raw.trimEnd()];
      at += raw.length;
      const outside = blank.slice(start, start + text.length);
      const inQuotes = lettersIn(text) - lettersIn(outside);
      return { start, end: start + text.length, text, outside, words: speakerWords(outside), inQuotes };
    });
    const found = rows.map((row): Speaker | null => {
      const speaker = row.words ? speakerOf(row.words, row.outside) : null;
      mentionedPeople.push(...mentions(row.text, people).map(({ id }) => id));
      if (speaker) last = speaker.speaker === 'tak-bernama' ? last : speaker.speaker;
      // The person that the sentence is about: the first one, or the one whose speech or deed it adds last.
      else last = mentions(row.outside, people).at(-1)?.id ?? last;
      return speaker;
    });
    return rows.map((row, position): ProposedSpeech => {
      const own = found[position] ?? null;
      const quote = quoted.filter((range) => overlap(range, row));
      const mostlyQuoted = row.inQuotes > 0.6 * lettersIn(row.text);
      const shared = mostlyQuoted && !own ? neighbour(rows, found, position, quote) : null;
      const continued = lastQuoted === null ? null : meant(lastQuoted, 'goes on with the quotation before');
      const speaker = own ?? shared ?? (mostlyQuoted ? continued : null);
      const base = { sentence: row.text, paragraph: index };
      if (!speaker || (own && row.words?.form === 'before' && isOnlyMentioned(own, row.words))) {
        const because = row.inQuotes > 0 ? 'quotes words and names no speaker' : 'names no speaker';
        return { ...base, speaker: 'narasi', mode: 'narasi', because, sure: row.inQuotes === 0, described: null };
      }
      if (row.inQuotes > 0 && speaker.speaker !== 'tak-bernama') lastQuoted = speaker.speaker;
      const isNamed = mentions(paragraph, speakers).some(({ id }) => id === speaker.speaker);
      const words = own ? row.words : null;
      const described = (words && describing(row.text, words)) ?? row.text;
      return {
        ...base,
        ...speaker,
        mode: modeOf(row.text, row.outside, words),
        described: isNamed || speaker.speaker === 'tak-bernama' ? null : described,
      };
    });
  });

  function speakerOf({ words, form, start }: SpeakerWords, sentence: string): Speaker | null {
    if (words === '-nya' || pronoun.test(words)) {
      const named = pronoun.exec(words)?.[0] ?? words;
      return last === null
        ? unnamed(named, false)
        : { speaker: last, named, because: `“${named}” means the last speaker`, sure: true };
    }
    const isPerson = ({ id }: { id: string }): boolean => people.some((name) => name.id === id);
    const found = mentions(words, all).filter(({ id }) => speakers.some((name) => name.id === id));
    const near = form === 'before' ? found.filter(({ end }) => words.length - end < 90).toReversed() : found;
    const named = near.find(isPerson) ?? near[0];
    if (named && (isPerson(named) || !someone.test(words)))
      return {
        speaker: named.id,
        because: `“${words.slice(named.start, named.end)}” with a verb of speech`,
        sure: true,
      };
    // A word of several names means the one that was named last.
    const shared = people.filter(({ printed }) => printed.some((each) => ` ${each} `.includes(` ${words} `)));
    const recent = mentionedPeople.findLast((id) => shared.some((name) => name.id === id));
    if (recent !== undefined && !words.includes(' '))
      return meant(recent, `“${words}” is a word of several names`, words);
    // "menurut data sementara": what is not somebody's statement is narration.
    if (form === 'according' && figures.test(words)) return null;
    if (last !== null && /(?<!\p{L})(?:sang|itu|tersebut|tadi)(?!\p{L})/iu.test(words))
      return meant(last, `“${words}” means the last speaker`, words);
    // "Gubernur itu mengatakan", "tegas Presiden": an office without a name means the person named last.
    const isOffice =
      /^\p{Lu}\p{L}+(?:\s\p{Lu}[\p{L}-]+){0,3}$/u.test(words) &&
      titleWords.has(words.replace(/ .*$/u, '').toLowerCase());
    if (last !== null && form !== 'according' && isOffice)
      return meant(last, `“${words}” means the person named last`, words);
    if (form === 'before' && !/^["“]?\s*(?:\p{Lu}?\p{L}+\s?){1,6}$/u.test(words)) return null;
    return sentence.length > start ? unnamed(words, /^\p{Ll}/u.test(words)) : null;
  }
}

const someone = /(?<!\p{L})(?:seorang|sejumlah|beberapa|para|warga|pejabat|sumber)(?!\p{L})/iu;
const figures = /^(?:data|hasil|analisis|catatan|perhitungan|informasi|rata-rata)(?!\p{L})/iu;

/** A speaker whom the words do not name, but probably mean. */
const meant = (speaker: string, because: string, named?: string): Speaker => ({ speaker, named, because, sure: false });

function unnamed(words: string, sure: boolean): Speaker {
  const named = words.replace(/^["“\s]+/u, '') || undefined;
  return { speaker: 'tak-bernama', named, because: `“${words}” is no name`, sure };
}

/** A subject without a name, before a verb that can also report an action, is narration. */
const isOnlyMentioned = ({ speaker, named }: Speaker, { words }: SpeakerWords): boolean =>
  speaker === 'tak-bernama' &&
  !/^(?:seorang|sejumlah|beberapa|para|salah satu|sumber|saksi|pejabat|juru bicara|jubir|polisi|warga|pihak|ia|dia|mereka)(?!\p{L})/iu.test(
    named ?? words,
  );
