import { language } from '#domain/language.ts';
import { note } from './note.ts';
import type { CitationWords, Reference } from './reference.ts';

/**
 * References as BibTeX. A report is an `@article` of a newspaper, a record of the archive an `@misc`; a date stands only
 * where one is known. Line ends become spaces, as BibTeX reads them.
 */
export const bibtex = (references: readonly Reference[], words: CitationWords): string =>
  references.map((reference) => entry(reference, words)).join('\n');

function entry(reference: Reference, words: CitationWords): string {
  const { key, kind, title, author, container, issued, url } = reference;
  const [year, month, day] = issued?.split('-') ?? [];
  const report = kind === 'report';
  const fields: [string, string | undefined][] = [
    // The inner braces keep a printed name whole: it is no "Last, First" and has no "and".
    ['author', author === null ? undefined : `{{${tex(author)}}}`],
    ['title', braced(title)],
    [report ? 'journal' : 'howpublished', braced(container)],
    ['year', year && `{${year}}`],
    ['month', month && months[Number(month) - 1]],
    ['day', day && `{${Number(day)}}`],
    ['url', `{${url}}`],
    ['note', braced(note(reference, words))],
    ['langid', '{indonesian}'],
    ['language', `{${language}}`],
    ['entrysubtype', report ? '{newspaper}' : undefined],
  ];
  const lines = fields
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `  ${name} = ${value ?? ''},\n`);
  return `@${report ? 'article' : 'misc'}{${key},\n${lines.join('')}}\n`;
}

/** BibTeX's own names of months, which styles translate. */
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const braced = (text: string): string => `{${tex(text)}}`;

const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Text with every character that TeX acts upon spelt as itself; hyphens and quotes do not join into other marks. */
const tex = (text: string): string =>
  text
    .replace(/[\\{}%$&#_~^]/g, (character) => commands[character] ?? `\\${character}`)
    .replace(/([-'`])(?=\1)/g, '$1{}')
    .replace(/\s*[\r\n]+\s*/g, ' ');
