import type { TextRange } from '#domain/text/split-by-ranges.ts';
import { according, beforeVerb, pronoun, speakerEnd, verbAfter, verbBefore, weakAfter } from './speech-words.ts';

/** The words of a sentence that say who speaks, and where they are in it. */
export interface SpeakerWords extends TextRange {
  form: 'after' | 'before' | 'according';
  /** The words for the speaker: "Kepala Dinas Rina Wati", "dia", "-nya". */
  words: string;
  /** The range of the clause that only says who speaks: it is not part of what is said. */
  clause: TextRange;
}

/**
 * Returns the words that say who speaks in a sentence; null if it does not say so.
 * @param sentence the sentence with blanks in place of its quotations
 * @example speakerWords('"              ," kata Budi.')?.words // 'Budi'
 */
export function speakerWords(sentence: string): SpeakerWords | null {
  return afterWords(sentence) ?? accordingTo(sentence) ?? beforeWords(sentence);
}

function afterWords(sentence: string): SpeakerWords | null {
  for (const match of sentence.matchAll(verbAfter)) {
    const { verb = '', own, passive } = match.groups ?? {};
    const before = sentence.slice(0, match.index);
    const isLinked = /(?:^|[,"”“;:!?)—–-]|,\s(?:dan|lalu|demikian)|(?:lebih )?lanjut|masih|begitu|demikian)\s*$/iu.test(
      before,
    );
    // "pihaknya kata Rina akan datang": without commas, only before a name.
    const isInserted =
      /^(?:kata|ujar|ucap|tutur|imbuh)$/iu.test(verb) &&
      own === undefined &&
      /^\s\p{Lu}/u.test(sentence.slice(match.index + match[0].length)) &&
      !/(?:sebuah|satu|arti|makna|tahu|dengan|dari|kosa|dalam)\s$/iu.test(before);
    const isWeak = passive !== undefined || weakAfter.test(verb);
    if (!isInserted && !isLinked && (isWeak || (own === undefined && !/[,"”]/u.test(before.slice(-3))))) continue;
    const from = match.index + match[0].length;
    const clause = { start: match.index, end: sentence.length };
    if (own !== undefined) return { form: 'after', words: '-nya', start: from - 3, end: from, clause };
    const words = wordsFrom(sentence, from);
    // "dilaporkan ada korban" names nobody.
    const isAgent =
      passive === undefined || passive.endsWith('oleh') || /^(?:\p{Lu}|(?:dia|ia)\b)/u.test(words?.words ?? '');
    if (words && isAgent) return { form: 'after', ...words, clause };
  }
  return null;
}

/** The source at the start of a sentence ends at the comma, or after a name: "Budi, …", "warga, Rina Wati (54), …". */
const firstSource = /^[^,]*(?:,\s\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]+)+(?=(?:\s\(\d+\))?,\s\P{Lu}))?/u;

function accordingTo(sentence: string): SpeakerWords | null {
  const [match] = sentence.matchAll(according);
  if (!match) return null;
  const from = match.index + match[0].length;
  const isFirst = sentence.slice(0, match.index).trim().split(/\s+/).length <= 4;
  if (!isFirst && !/[,"”]\s*$/u.test(sentence.slice(0, match.index))) return null;
  if (match.groups?.own !== undefined)
    return { form: 'according', words: '-nya', start: from - 3, end: from, clause: { start: match.index, end: from } };
  const searched = isFirst
    ? sentence.slice(0, from + (firstSource.exec(sentence.slice(from))?.[0].length ?? 0))
    : sentence;
  const words = wordsFrom(searched, from);
  if (!words) return null;
  return { form: 'according', ...words, clause: { start: match.index, end: isFirst ? words.end : sentence.length } };
}

function beforeWords(sentence: string): SpeakerWords | null {
  for (const { 0: verb, index } of sentence.matchAll(verbBefore)) {
    const clauseStart = Math.max(
      ...['; ', '. ', ': ', '" ', '” '].map((mark) => sentence.lastIndexOf(mark, index - 1) + 1),
    );
    const clause = sentence.slice(clauseStart, index).replace(beforeVerb, '');
    // "Meski begitu, dia mengatakan": the pronoun is the whole subject.
    const subject = clause.replace(/^.*,\s(?=(?:dia|ia|beliau|mereka)\s*$)/isu, (rest) => ' '.repeat(rest.length));
    if (/(?<!\p{L})(?:yang|bahwa|karena|jika|agar|untuk)\s[^,]*$/iu.test(subject) && !/,[^,]*$/u.test(subject))
      continue;
    const words = subject.trim();
    if (words === '' || words.split(/\s+/).length > 40) continue;
    return {
      form: 'before',
      words,
      start: clauseStart + subject.indexOf(words),
      end: clauseStart + subject.trimEnd().length,
      // After a quotation, the rest of the sentence says where and when.
      clause: { start: clauseStart, end: clauseStart > 0 ? sentence.length : index + verb.length },
    };
  }
  return null;
}

/** The words for the speaker from an offset; null if there are none. */
function wordsFrom(sentence: string, from: number): Pick<SpeakerWords, 'words' | 'start' | 'end'> | null {
  const rest = sentence.slice(from);
  const lead = rest.length - rest.trimStart().length;
  const stop = speakerEnd.exec(rest.slice(lead));
  const words = rest.slice(lead, stop ? lead + stop.index : undefined).replace(/[\s,]+$/u, '');
  const [single] = pronoun.exec(words) ?? [];
  const kept = single ?? words;
  return kept === '' ? null : { words: kept, start: from + lead, end: from + lead + kept.length };
}
