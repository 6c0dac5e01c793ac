import { sentences } from '#domain/text/sentences.ts';
import { mentions } from '#domain/text/mentions.ts';
import type { BookName } from '#domain/import/names/name-book.ts';
import type { Speech } from '#schema/speech.ts';
import { titleWords } from '#domain/import/names/title-words.ts';
import { describing, lettersIn, modeOf, neighbour, type Speaker } from './paragraph-speech.ts';
import { masked, quotations } from './quotations.ts';
import { type SpeakerWords, speakerWords } from './speaker-words.ts';
import { pronoun } from './speech-words.ts';

/** The proposed attribution of a sentence, with the reason. */
export interface ProposedSpeech extends Pick<Speech, 'speaker' | 'mode'> {
  named: string | undefined;
  sentence: string;
  /** The number of the paragraph, from 0. */
  paragraph: number;
  because: string;
  sure: boolean;
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
  const speakers = book
    .filter(({ kind }) => kind === 'people' || kind === 'organisations')
    .map(({ id, kind, forms }) => ({ id, kind, printed: forms }));
  const all = book.map(({ id, forms }) => ({ id, printed: forms }));
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
      return {
        start,
        end: start + text.length,
        text,
        outside,
        words: speakerWords(outside),
        inQuotes: lettersIn(text) - lettersIn(outside),
      };
    });
    const found = rows.map((row): Speaker | null => {
      const speaker = row.words ? speakerOf(row.words, row.outside) : null;
      mentionedPeople.push(...mentions(row.text, people).map(({ id }) => id));
      if (speaker) last = speaker.speaker === 'tak-bernama' ? last : speaker.speaker;
      else last = lastPerson(row.outside) ?? last;
      return speaker;
    });
    return rows.map((row, position): ProposedSpeech => {
      const own = found[position] ?? null;
      const quote = quoted.filter(({ start, end }) => start < row.end && row.start < end);
      const mostlyQuoted = row.inQuotes > 0.6 * lettersIn(row.text);
      const shared = mostlyQuoted && !own ? neighbour(rows, found, position, quote) : null;
      const continued = mostlyQuoted && !own && !shared && lastQuoted !== null ? continuation(lastQuoted) : null;
      const speaker = own ?? shared ?? continued;
      const base = { sentence: row.text, paragraph: index };
      if (!speaker || (own && row.words?.form === 'before' && isOnlyMentioned(own, row.words)))
        return {
          ...base,
          speaker: 'narasi',
          named: undefined,
          mode: 'narasi',
          because: row.inQuotes > 0 ? 'quotes words and names no speaker' : 'names no speaker',
          sure: row.inQuotes === 0,
          described: null,
        };
      if (row.inQuotes > 0 && speaker.speaker !== 'tak-bernama') lastQuoted = speaker.speaker;
      const isNamed = mentions(paragraph, speakers).some(({ id }) => id === speaker.speaker);
      return {
        ...base,
        speaker: speaker.speaker,
        named: speaker.named,
        mode: modeOf(row.text, row.outside, own ? row.words : null),
        because: speaker.because,
        sure: speaker.sure,
        described: isNamed || speaker.speaker === 'tak-bernama' ? null : (describing(row, own) ?? row.text),
      };
    });
  });

  function speakerOf({ words, form, start }: SpeakerWords, sentence: string): Speaker | null {
    if (words === '-nya' || pronoun.test(words)) {
      const named = words === '-nya' ? words : (pronoun.exec(words)?.[0] ?? words);
      return last === null
        ? unnamed(named, false)
        : { speaker: last, named, because: `“${named}” means the last speaker`, sure: true };
    }
    const inside = mentions(words, all).filter(({ id }) => speakers.some((name) => name.id === id));
    const isPerson = (id: string): boolean => speakers.some((name) => name.id === id && name.kind === 'people');
    const near = form === 'before' ? inside.filter(({ end }) => words.length - end < 90) : inside;
    const person = form === 'before' ? near.findLast(({ id }) => isPerson(id)) : near.find(({ id }) => isPerson(id));
    const named = person ?? (form === 'before' ? near.at(-1) : near[0]);
    if (
      named &&
      (isPerson(named.id) ||
        !/(?<!\p{L})(?:seorang|sejumlah|beberapa|para|warga|pejabat|sumber)(?!\p{L})/iu.test(words))
    )
      return {
        speaker: named.id,
        because: `“${words.slice(named.start, named.end)}” with a verb of speech`,
        sure: true,
      };
    // A word of several names means the one that was named last.
    const shared = people.filter(({ printed }) => printed.some((form) => ` ${form} `.includes(` ${words} `)));
    const recent = mentionedPeople.findLast((id) => shared.some((name) => name.id === id));
    if (recent !== undefined && !words.includes(' '))
      return { speaker: recent, named: words, because: `“${words}” is a word of several names`, sure: false };
    // "menurut data sementara": what is not somebody's statement is narration.
    if (
      form === 'according' &&
      /^(?:data|hasil|analisis|catatan|perhitungan|informasi|rata-rata)(?!\p{L})/iu.test(words)
    )
      return null;
    if (/(?<!\p{L})(?:sang|itu|tersebut|tadi)(?!\p{L})/iu.test(words) && last !== null)
      return { speaker: last, named: words, because: `“${words}” means the last speaker`, sure: false };
    // "Gubernur itu mengatakan", "tegas Presiden": an office without a name means the person named last.
    if (
      form !== 'according' &&
      last !== null &&
      /^\p{Lu}\p{L}+(?:\s\p{Lu}[\p{L}-]+){0,3}$/u.test(words) &&
      titleWords.has(words.split(' ')[0]?.toLowerCase() ?? '')
    )
      return { speaker: last, named: words, because: `“${words}” means the person named last`, sure: false };
    if (form === 'before' && !/^["“]?\s*(?:\p{Lu}?\p{L}+\s?){1,6}$/u.test(words)) return null;
    return sentence.length > start ? unnamed(words, /^\p{Ll}/u.test(words)) : null;
  }

  function unnamed(words: string, sure: boolean): Speaker {
    const named = words.replace(/^["“\s]+/u, '');
    return { speaker: 'tak-bernama', ...(named === '' ? {} : { named }), because: `“${words}” is no name`, sure };
  }

  /** The person that the sentence is about: the first one, or the one whose speech or deed it adds last. */
  function lastPerson(sentence: string): string | null {
    return mentions(sentence, people).at(-1)?.id ?? null;
  }
}

/** A quotation without a speaker goes on with the one before. */
const continuation = (speaker: string): Speaker => ({
  speaker,
  because: 'goes on with the quotation before',
  sure: false,
});

/** A subject without a name, before a verb that can also report an action, is narration. */
const isOnlyMentioned = ({ speaker, named }: Speaker, { words }: SpeakerWords): boolean =>
  speaker === 'tak-bernama' &&
  !/^(?:seorang|sejumlah|beberapa|para|salah satu|sumber|saksi|pejabat|juru bicara|jubir|polisi|warga|pihak|ia|dia|mereka)(?!\p{L})/iu.test(
    named ?? words,
  );
