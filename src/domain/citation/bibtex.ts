import { must } from '#domain/must.ts';
import { note } from './note.ts';
import type { CitationWords, Reference } from './reference.ts';

/**
 * Returns references as a BibTeX file, one entry for each. A report is an `@article` with `entrysubtype` newspaper; a record of
 * the archive is an `@online`. `date` is for biblatex, which reads no `day`. An unknown date is omitted. BibTeX reads line ends
 * as spaces, so they become spaces.
 */
export const bibtex = (references: readonly Reference[], words: CitationWords): string =>
  references.map((reference) => entry(reference, words)).join('\n');

function entry(reference: Reference, words: CitationWords): string {
  const { key, kind, title, authors, container, issued, url, archive } = reference;
  const [year, month, day] = issued?.split('-') ?? [];
  const isReport = kind === 'report';
  const fields: [string, string | undefined][] = [
    // Inner braces: BibTeX must not split a printed name at commas and at "and".
    ['author', authors.length === 0 ? undefined : `{${authors.map(({ name }) => braced(name)).join(' and ')}}`],
    // Inner braces: styles must not change the case of names in a title: "bpbd mambera".
    ['title', `{${braced(title)}}`],
    [isReport ? 'journal' : 'organization', braced(container)],
    ['date', issued === null ? undefined : `{${issued}}`],
    ['year', year && `{${year}}`],
    ['month', month && months[Number(month) - 1]],
    ['day', day && `{${Number(day)}}`],
    ['url', `{${url}}`],
    ['urldate', `{${archive.date}}`],
    ['note', braced(note(reference, words))],
    ['langid', `{${babelName(reference.language)}}`],
    ['entrysubtype', isReport ? '{newspaper}' : undefined],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = ${value},\n`]));
  return `@${isReport ? 'article' : 'online'}{${key},\n${lines.join('')}}\n`;
}

/** Returns the name of a language in babel and biblatex: "indonesian". */
function babelName(lang: string): string {
  const name =
    babelNames.get(lang) ??
    must(languageNames.of(new Intl.Locale(lang).language), `unknown language ${lang}`).toLowerCase();
  babelNames.set(lang, name);
  return name;
}

/** The names of languages that were asked for: each citation of a sentence asks for one. */
const babelNames = new Map<string, string>();

const languageNames = new Intl.DisplayNames('en', { type: 'language' });

/** The BibTeX macros of the months, which styles translate. */
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const braced = (text: string): string => `{${escapeTex(text)}}`;

/** The commands for characters that a backslash does not escape. */
const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Escapes the special characters of TeX, prevents ligatures of hyphens and quotation marks, and removes line ends. */
const escapeTex = (text: string): string =>
  text
    .replace(/[\\{}%$&#_~^]/g, (character) => commands[character] ?? `\\${character}`)
    .replace(/([-'`])(?=\1)/g, '$1{}')
    .replace(/\s*[\r\n]+\s*/g, ' ');
