import { plainDay } from '#domain/dates/dates.ts';
import type { CitationWords, Reference } from './reference.ts';

/** A stretch of a ready line; titles may stand in italics. */
export interface Run {
  text: string;
  italic?: true;
}

/** The forms in which a line stands ready. */
export const styles = ['plain', 'apa', 'chicago'] as const;

/** A reference as a line that is ready to be pasted, in one of the forms. */
export const line = (style: (typeof styles)[number], reference: Reference, words: CitationWords): Run[] =>
  ({ plain, apa, chicago })[style](reference, words);

/** "Nama, “Judul”, Media, terbit 12 Januari 2001, diakses melalui Arsip, edisi 1 (…), https://…" */
function plain(reference: Reference, words: CitationWords): Run[] {
  const { author, title, container, issued, dateNote, sentence, archive, kind, url } = reference;
  const parts = [
    author,
    quoted(title),
    kind === 'report' ? container : null,
    sentence?.locator,
    issued && kind === 'report' ? words.published(plainDay(issued)) : null,
    dateNote,
    words.through(archive.title),
    archive.edition,
    url,
  ];
  return [{ text: said(parts).join(', ') }];
}

/** APA, 7th edition, for a newspaper's report on the web; the title moves to the front where no author is printed. */
function apa(reference: Reference, words: CitationWords): Run[] {
  const { author, title, issued, container, sentence, archive, kind, url } = reference;
  const date = `(${issued === null ? words.undated : yearFirst(issued)}).`;
  // A title in brackets is a description, which APA does not set in italics.
  const name: Run = title.startsWith('[') ? { text: closed(title) } : { text: closed(title), italic: true };
  const head: Run[] =
    author === null ? [name, { text: ` ${date} ` }] : [{ text: `${closed(author)} ${date} ` }, name, { text: ' ' }];
  const held =
    kind === 'report'
      ? [container, sentence && capital(sentence.locator), capital(words.through(archive.title))]
      : [container];
  return [...head, { text: said([...held, capital(archive.edition), url]).join('. ') }];
}

/** Chicago, 18th edition, as in a bibliography; the outlet stands in front where no author is printed. */
function chicago(reference: Reference, words: CitationWords): Run[] {
  const { author, title, issued, container, sentence, archive, kind, url } = reference;
  const date = issued === null ? words.undated.replace(/\.$/, '') : plainDay(issued);
  const held =
    kind === 'report' ? capital(words.through(`${archive.title}, ${archive.edition}`)) : capital(archive.edition);
  const rest: Run[] = author === null ? [{ text: date }] : [{ text: container, italic: true }, { text: `, ${date}` }];
  const place = said([sentence && capital(sentence.locator), held, url]).join('. ');
  return [
    author === null ? { text: container, italic: true } : { text: author },
    { text: `. ${quoted(closed(title))} ` },
    ...rest,
    { text: `. ${place}.` },
  ];
}

/** In quotation marks; those within it become single ones, as every form has it. */
const quoted = (title: string): string => `“${title.replace(/“([^“”]*)”/g, '‘$1’')}”`;

/** Closed with a full stop, unless it ends in a mark that closes. */
const closed = (text: string): string => (/[.?!…][”"’')\]]*$/u.test(text) ? text : `${text}.`);

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "2001, 12 Januari" */
const yearFirst = (day: string): string => `${day.slice(0, 4)}, ${plainDay(day).replace(/ \d+$/, '')}`;

const said = (parts: readonly (string | null | undefined)[]): string[] =>
  parts.filter((part): part is string => part !== null && part !== undefined);
