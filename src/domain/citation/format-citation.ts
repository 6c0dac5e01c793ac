import { dayInWords } from '#domain/dates/dates.ts';
import type { CitationWords, Reference } from './reference.ts';

/** Part of a formatted citation with the same typography. */
export interface TextRun {
  text: string;
  italic?: true;
}

/** The citation styles. */
export const citationStyles = ['plain', 'apa', 'chicago'] as const;

/** Returns a reference as a formatted citation in one of the styles. */
export const formatCitation = (
  style: (typeof citationStyles)[number],
  reference: Reference,
  words: CitationWords,
): TextRun[] => ({ plain, apa, chicago })[style](reference, words);

/** For example: "Nama, “Judul”, Media, terbit 12 Januari 2001, diakses melalui Arsip, edisi 1 (…), https://…" */
function plain(reference: Reference, words: CitationWords): TextRun[] {
  const { author, title, container, issued, dateNote, sentence, archive, kind, url } = reference;
  const parts = [
    author,
    inQuotationMarks(title),
    kind === 'report' ? container : null,
    sentence?.locator,
    issued && kind === 'report' ? words.published(dayInWords(issued)) : null,
    dateNote,
    words.accessedThrough(archive.title),
    archive.edition,
    url,
  ];
  return [{ text: present(parts).join(', ') }];
}

/** APA, 7th edition: a newspaper article on the web. Without a printed author, the title comes first. */
function apa(reference: Reference, words: CitationWords): TextRun[] {
  const { author, title, issued, container, sentence, archive, kind, url } = reference;
  const date = `(${issued === null ? words.undated : yearFirst(issued)}).`;
  // A title in brackets is a description, which APA does not set in italics.
  const work: TextRun = title.startsWith('[')
    ? { text: withFullStop(title) }
    : { text: withFullStop(title), italic: true };
  const head: TextRun[] =
    author === null
      ? [work, { text: ` ${date} ` }]
      : [{ text: `${withFullStop(author)} ${date} ` }, work, { text: ' ' }];
  const location =
    kind === 'report'
      ? [container, sentence && capitalize(sentence.locator), capitalize(words.accessedThrough(archive.title))]
      : [container];
  return [...head, { text: present([...location, capitalize(archive.edition), url]).join('. ') }];
}

/** Chicago, 18th edition: a bibliography entry. Without a printed author, the outlet comes first. */
function chicago(reference: Reference, words: CitationWords): TextRun[] {
  const { author, title, issued, container, sentence, archive, kind, url } = reference;
  const date = issued === null ? words.undated.replace(/\.$/, '') : dayInWords(issued);
  const edition =
    kind === 'report'
      ? capitalize(words.accessedThrough(`${archive.title}, ${archive.edition}`))
      : capitalize(archive.edition);
  const rest: TextRun[] =
    author === null ? [{ text: date }] : [{ text: container, italic: true }, { text: `, ${date}` }];
  const location = present([sentence && capitalize(sentence.locator), edition, url]).join('. ');
  return [
    author === null ? { text: container, italic: true } : { text: author },
    { text: `. ${inQuotationMarks(withFullStop(title))} ` },
    ...rest,
    { text: `. ${location}.` },
  ];
}

/** Adds double quotation marks and makes those inside the title single, as all styles require. */
const inQuotationMarks = (title: string): string => `“${title.replace(/“([^“”]*)”/g, '‘$1’')}”`;

/** Adds a full stop unless the text ends in a full stop, question mark, exclamation mark or ellipsis. */
const withFullStop = (text: string): string => (/[.?!…][”"’')\]]*$/u.test(text) ? text : `${text}.`);

const capitalize = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Returns a day in APA order: "2001, 12 Januari"; a year alone: "2001". */
const yearFirst = (day: string): string =>
  day.length === 4 ? day : `${day.slice(0, 4)}, ${dayInWords(day).replace(/ \d+$/, '')}`;

const present = (parts: readonly (string | null | undefined)[]): string[] =>
  parts.filter((part): part is string => part !== null && part !== undefined);
