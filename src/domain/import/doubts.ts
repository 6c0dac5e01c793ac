import type { ProposedDate } from './days/date-rows.ts';
import type { ProposedRole } from './lines/line-roles.ts';
import type { BookName } from './names/name-book.ts';
import type { NewDate } from './publication.ts';
import type { ProposedSpeech } from './speech/speech-proposals.ts';

/** A question that an editor should answer, with the proposal. */
export interface Unsure {
  /** The line of the source, from 1; null if it is about the whole article. */
  line: number | null;
  what: string;
  proposal: string;
}

/** The proposals that can be unsure. */
interface Doubts {
  rows: readonly ProposedRole[];
  dates: readonly ProposedDate[];
  sentences: readonly ProposedSpeech[];
  /** The title that is not printed; null if one is. */
  title: string | null;
  when: NewDate;
  hasDate: boolean;
  author: string | null;
  authorSure: boolean;
  names: readonly BookName[];
}

/** Returns what an editor should look at, in the order of the lines and of the article. */
export function unsureOf({
  rows,
  dates,
  sentences,
  title,
  when,
  hasDate,
  author,
  authorSure,
  names,
}: Doubts): Unsure[] {
  return [
    ...(title === null
      ? []
      : [{ line: null, what: 'No headline is printed; the title is that of the address', proposal: title }]),
    ...(hasDate ? [] : [{ line: null, what: 'No date of publication is printed or given', proposal: when.edtf }]),
    ...(authorSure || author === null
      ? []
      : [
          {
            line: rows.find(({ role }) => role === 'byline')?.line ?? null,
            what: 'A name without a label may be the author',
            proposal: author,
          },
        ]),
    ...rows
      .filter(({ sure, role }) => !sure && role !== 'byline')
      .map(({ line, role, because }) => ({ line, what: because, proposal: role })),
    ...dates
      .filter(({ sure }) => !sure)
      .map(({ line, text, edtf }) => ({ line, what: `The day of “${text}”`, proposal: edtf ?? 'none' })),
    ...sentences
      .filter(({ sure }) => !sure)
      .map(({ sentence, speaker, because }) => ({
        line: null,
        what: `“${sentence.slice(0, 60)}…” ${because}`,
        proposal: speaker,
      })),
    ...names.map(({ name, kind, title: words }) => ({
      line: null,
      what: `A new name (${kind}${words === null || words === '' ? '' : `, ${words}`})`,
      proposal: name,
    })),
  ];
}
