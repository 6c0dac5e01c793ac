import { languageAttributes } from '#domain/language.ts';
import type { Hit } from '#domain/search/query/find.ts';
import type { MatchRange } from '#domain/search/query/match.ts';
import type { MatchingPassage, RankedRecord } from '#domain/search/query/rank.ts';
import { searchResults as words } from '#strings/search-results.ts';
import { inThisCopy } from './address.ts';
import { element } from './dom.ts';
import { highlightParameter } from './highlight-on-arrival.ts';

/** Sentences of an article that are visible at first; of other results one. */
const maxVisibleSentences = 2;

/** One result as a list item: its title, its outlet and date, and one link per matching sentence, the best first. */
export function resultItem({ record, title, passages }: RankedRecord, { missing }: Hit): HTMLLIElement {
  const { kind, url, note, titleLang, lang } = record;
  const count = kind === 'artikel' ? maxVisibleSentences : 1;
  const [visible, hidden] = [passages.slice(0, count), passages.slice(count)];
  const [best] = passages;
  const target = { href: best ? addressOf(url, best) : inThisCopy(url), ...languageAttributes(titleLang) };
  const heading = element('a', target, ...withMarks(record.title, title.marks));
  const sentences = (list: readonly MatchingPassage[]): HTMLUListElement =>
    element('ul', { class: 'sentences list-plain' }, ...list.map((passage) => sentenceItem(url, passage, lang)));
  return element(
    'li',
    {},
    element('h3', {}, heading),
    element('p', { class: 'text-quiet' }, note),
    ...(missing.length > 0 ? [element('p', { class: 'text-quiet' }, words.missing(missing.join(', ')))] : []),
    ...(visible.length > 0 ? [sentences(visible)] : []),
    ...(hidden.length > 0
      ? [
          element(
            'details',
            {},
            element('summary', { class: 'text-sans' }, words.more(hidden.length)),
            sentences(hidden),
          ),
        ]
      : []),
  );
}

function sentenceItem(url: string, passage: MatchingPassage, lang: string | undefined): HTMLLIElement {
  const speakers = speakersOf(passage);
  const isUnsourced = speakers.every(({ label }) => label === words.unsourced);
  return element(
    'li',
    { class: isUnsourced ? 'bar uncertain' : 'bar' },
    element(
      'a',
      { href: addressOf(url, passage), ...languageAttributes(lang) },
      ...withMarks(passage.text, passage.marks),
    ),
    ' ',
    element(
      'span',
      { class: 'text-quiet' },
      speakers.map(({ label, forms }) => (forms ? words.speakerOf(label, forms) : label)).join('; '),
    ),
  );
}

/** The address of a passage, with the words to highlight there. */
function addressOf(url: string, { anchor, text, marks }: MatchingPassage): string {
  const marked = [...new Set(marks.map(({ start, end }) => text.slice(start, end)))];
  const parameters =
    marked.length > 0 ? `?${new URLSearchParams({ [highlightParameter]: marked.join('|') }).toString()}` : '';
  return `${inThisCopy(url)}${parameters}#${anchor}`;
}

/** The speaker of a passage. If it has several, the speakers of the matching words, each with these words; else all of them. */
function speakersOf({ label, text, parts, marks }: MatchingPassage): { label: string; forms?: string }[] {
  if (!parts) return [{ label }];
  let end = 0;
  const labels = parts.flatMap((part) => {
    const start = end;
    end += part.text.length;
    const matches = marks.filter((mark) => mark.start >= start && mark.start < end);
    const forms = matches.map((mark) => text.slice(mark.start, mark.end)).join(', ');
    return matches.length === 0 ? [] : [{ label: part.label, forms }];
  });
  return labels.length > 0 ? labels : parts.map((part) => ({ label: part.label }));
}

/** A text as nodes, with `<mark>` around each range. */
function withMarks(text: string, marks: readonly MatchRange[]): (Node | string)[] {
  const ends = [0, ...marks.map(({ end }) => end)];
  return [
    ...marks.flatMap(({ start, end }, index) => [
      text.slice(ends[index], start),
      element('mark', {}, text.slice(start, end)),
    ]),
    text.slice(ends.at(-1)),
  ];
}
