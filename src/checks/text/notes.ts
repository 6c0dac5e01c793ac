import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Fault, Position } from '#domain/fault.ts';
import { invisible } from '#schema/primitives.ts';
import type { Content, Item } from '#checks/content/content.ts';

const parser = unified().use(remarkParse);

/** What a note cannot contain: pages have their own headings, show no pictures of other sites, and run no code. */
const refused: Partial<Record<string, string>> = {
  html: 'HTML',
  heading: 'a heading',
  image: 'a picture',
  imageReference: 'a picture',
};

/** A link or a footnote by its label, “[words][label]”, “[words][]” or “[^1]”: what the parser leaves as text has no definition. */
const undefinedLabel = /(?:\[[^\[\]]*)?\]\[[^\[\]]*\]?|\[\^[^\[\]]+\]/g;

/** Every event and every comparison has the archivist's note, which is words, lists and links that lead somewhere. */
export const checkNotes = ({ events, comparisons }: Content): Fault[] => [
  ...events.flatMap((item) => checkNote(item, 'what the reports leave open, and who says what')),
  ...comparisons.flatMap((item) => checkNote(item, 'what a reader sees there')),
];

function checkNote({ file, body, bodyLine }: Item<unknown>, expected: string): Fault[] {
  if (body === null) return [];
  const faults: Fault[] = [];
  const add = (line: number, column: number, message: string) =>
    faults.push({ file, at: { line: bodyLine + line - 1, column }, message });
  if (body.trim() === '') add(1, 1, `expected ${expected}, found nothing below the facts; write it.`);
  for (const [index, words] of body.split('\n').entries()) {
    const [character] = invisible.exec(words) ?? [];
    if (character === undefined) continue;
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    const column = Array.from(words.slice(0, words.indexOf(character))).length + 1;
    add(index + 1, column, `a note cannot contain the invisible character U+${code}; remove it.`);
  }
  try {
    visit(parser.parse(body), (node) => {
      const { line = 1, column = 1 } = node.position?.start ?? {};
      const what = refused[node.type];
      if (what) add(line, column, `a note cannot contain ${what}; use plain words.`);
      if (
        (node.type === 'link' || (node.type === 'definition' && !isFootnote(node))) &&
        !/^(?:https?:|\/|#|\.)/.test(node.url)
      )
        add(line, column, `a note cannot link to “${node.url}”; write an address that begins with https:// or /.`);
      if (node.type === 'text')
        faults.push(...undefinedLabels(node.value, body, file, { line: bodyLine + line - 1, column }));
    });
  } catch (error) {
    add(1, 1, `the Markdown cannot be parsed (${String(error)}); write it with less nesting.`);
  }
  return faults;
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
