import { languageAttributes } from '#domain/language.ts';
import type { MatchingPassage } from '#domain/search/query/rank.ts';
import type { Result } from '#domain/search/query/search.ts';
import { splitByRanges, type TextRange } from '#domain/text/split-by-ranges.ts';
import { searchResults as words } from '#strings/search-results.ts';
import { inThisCopy } from './address.ts';
import { element } from './dom.ts';
import { highlightParameter } from './highlight-on-arrival.ts';

/** Sentences of an article that are visible at first; of other results one. */
const maxVisibleSentences = 2;

/** One result as a list item: its title, its outlet and date, and one link per matching sentence, the best first. */
export function resultItem({ record, title, passages, missing }: Result): HTMLLIElement {
  const { kind, url, note, titleLang, lang } = record;
  const count = kind === 'artikel' ? maxVisibleSentences : 1;
  const sentences = (list: readonly MatchingPassage[]): HTMLUListElement[] =>
    list.length === 0
      ? []
      : [element('ul', { class: 'sentences list-plain' }, ...list.map((passage) => sentenceItem(url, passage, lang)))];
  const hidden = passages.slice(count);
  const summary = element('summary', { class: 'text-sans' }, words.more(hidden.length));
  const target = { href: addressOf(url, passages[0]), ...languageAttributes(titleLang) };
  return element(
    'li',
    {},
    element('h3', {}, element('a', target, ...withMarks(record.title, title.marks))),
    element('p', { class: 'text-quiet' }, note),
    ...(missing.length > 0 ? [element('p', { class: 'text-quiet' }, words.missing(missing.join(', ')))] : []),
    ...sentences(passages.slice(0, count)),
    ...(hidden.length > 0 ? [element('details', {}, summary, ...sentences(hidden))] : []),
  );
}

function sentenceItem(url: string, passage: MatchingPassage, lang: string | undefined): HTMLLIElement {
  const speakers = speakersOf(passage);
  const isUnsourced = speakers.every(({ label }) => label === words.unsourced);
  const names = speakers.map(({ label, forms }) => (forms ? words.speakerOf(label, forms) : label)).join('; ');
  const target = { href: addressOf(url, passage), ...languageAttributes(lang) };
  return element(
    'li',
    { class: isUnsourced ? 'bar uncertain' : 'bar' },
    element('a', target, ...withMarks(passage.text, passage.marks)),
    ' ',
    element('span', { class: 'text-quiet' }, names),
  );
}

/** The address of a document, or of a passage of it with the words to highlight there. */
function addressOf(url: string, passage?: MatchingPassage): string {
  if (!passage) return inThisCopy(url);
  const marked = new Set(passage.marks.map(({ start, end }) => passage.text.slice(start, end)));
  const parameters = new URLSearchParams(marked.size > 0 ? { [highlightParameter]: [...marked].join('|') } : {});
  return `${inThisCopy(url)}${marked.size > 0 ? '?' : ''}${parameters.toString()}#${passage.anchor}`;
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
const withMarks = (text: string, marks: readonly TextRange[]): (Node | string)[] =>
  splitByRanges(text, marks).map((part) => (part.range ? element('mark', {}, part.text) : part.text));
