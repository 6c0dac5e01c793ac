import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Fault } from '../domain/fault.ts';
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

/** The archivist's notes are words, lists and links; a comparison has one, for it says there what a reader sees. */
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
      if ((node.type === 'link' || node.type === 'definition') && !/^(?:https?:|\/|#|\.)/.test(node.url))
        add(`a note cannot lead to “${node.url}”; give an address that begins with https:// or /.`);
    });
    if (body.trim() === '' && file.includes('/comparisons/')) {
      const message = 'a comparison says what a reader sees there, found nothing below its facts; write it.';
      faults.push({ file, at: { line: bodyLine, column: 1 }, message });
    }
    return faults;
  });
}
