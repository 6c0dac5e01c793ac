import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Fault, Position } from '../domain/fault.ts';
import type { Content } from './content.ts';

const parser = unified().use(remarkParse);

/** Deepest nesting of a note; far beyond it the parsers overflow their stacks. */
const deepest = 100;

/** What a note cannot hold: pages have their own headings, show no pictures from elsewhere, and run nothing. */
const refused: Partial<Record<string, string>> = {
  html: 'HTML',
  heading: 'a heading',
  image: 'a picture',
  imageReference: 'a picture',
};

/** A link or a footnote by its label, “[words][label]”, “[words][]” or “[^1]”: what the parser leaves as text has no definition. */
const undefinedLabel = /(?:\[[^\[\]]*)?\]\[[^\[\]]*\]?|\[\^[^\[\]]+\]/g;

const lacking = {
  event: 'what the reports leave open, and who says what',
  comparison: 'what a reader sees there',
};

/** Every event and every comparison has the archivist's note, which is words, lists and links that lead somewhere. */
export function checkNotes({ events, comparisons }: Content): Fault[] {
  return [...events, ...comparisons].flatMap(({ file, body, bodyLine }) => {
    if (body === null) return [];
    const faults: Fault[] = [];
    const depths = new Map<unknown, number>();
    visit(parser.parse(body), (node, _, parent) => {
      const depth = (depths.get(parent) ?? 0) + 1;
      depths.set(node, depth);
      const { line = 1, column = 1 } = node.position?.start ?? {};
      const add = (message: string) => faults.push({ file, at: { line: bodyLine + line - 1, column }, message });
      if (depth === deepest + 1) add(`a note cannot nest deeper than ${String(deepest)} levels; write it flatter.`);
      const what = refused[node.type];
      if (what) add(`a note cannot hold ${what}; say it in words.`);
      if (
        (node.type === 'link' || (node.type === 'definition' && !isFootnote(node))) &&
        !/^(?:https?:|\/|#|\.)/.test(node.url)
      )
        add(`a note cannot lead to “${node.url}”; give an address that begins with https:// or /.`);
      if (node.type === 'text')
        faults.push(...undefinedLabels(node.value, body, file, { line: bodyLine + line - 1, column }));
    });
    if (body.trim() === '') {
      const message = `expected ${lacking[file.includes('/events/') ? 'event' : 'comparison']}, found nothing below the facts; write it.`;
      faults.push({ file, at: { line: bodyLine, column: 1 }, message });
    }
    return faults;
  });
}

// Pages know footnotes (GFM), the parser here does not: it reads “[^1]: x” as the definition of a link, or as text.
const isFootnote = ({ identifier }: { identifier: string }): boolean => identifier.startsWith('^');

function undefinedLabels(text: string, body: string, file: string, start: Position): Fault[] {
  const bare = [...text.matchAll(undefinedLabel)].filter(([label]) => !body.includes(`\n${label}:`));
  return bare.map(({ 0: label, index }) => {
    const before = text.slice(0, index).split('\n');
    const column = (before.length === 1 ? start.column : 1) + Array.from(before.at(-1) ?? '').length;
    const message = `“${label}” leads to a label that no line defines; write the address in round brackets, or define it.`;
    return { file, at: { line: start.line + before.length - 1, column }, message };
  });
}
