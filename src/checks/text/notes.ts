import { remark } from 'remark';
import { visit } from 'unist-util-visit';
import type { Fault, Position } from '#domain/fault.ts';
import { invisible } from '#schema/primitives.ts';
import type { Content, Item } from '#checks/content/content.ts';
import { codePoint } from '#domain/text/code-points.ts';

const parser = remark();

/** What a note cannot contain: pages have their own headings, load no pictures from other sites, and run no code. */
const refused: Partial<Record<string, string>> = {
  html: 'HTML',
  heading: 'a heading',
  image: 'a picture',
  imageReference: 'a picture',
};

/** A reference: “[words][label]”, “[words][]” or “[^1]”. The parser leaves it as text if no line defines the label. */
const undefinedLabel = /(?:\[[^\[\]]*)?\]\[[^\[\]]*\]?|\[\^[^\[\]]+\]/g;

/**
 * Returns a fault for each break of this rule: every event and every comparison has a note of text, lists and links;
 * every label is defined, no character is invisible.
 */
export const checkNotes = ({ events, comparisons }: Content): Fault[] => [
  ...events.flatMap((item) => checkNote(item, 'a note on what the reports leave open and who says what')),
  ...comparisons.flatMap((item) => checkNote(item, 'a note on what a reader sees there')),
];

function checkNote({ file, body, bodyLine }: Item<unknown>, expected: string): Fault[] {
  if (body === null) return [];
  const faults: Fault[] = [];
  const add = (line: number, column: number, message: string) =>
    faults.push({ file, at: { line: bodyLine + line - 1, column }, message });
  if (body.trim() === '') add(1, 1, `Expected ${expected}, found nothing below the frontmatter. Write it.`);
  for (const [index, line] of body.split('\n').entries()) {
    const [character] = invisible.exec(line) ?? [];
    if (character === undefined) continue;
    const column = Array.from(line.slice(0, line.indexOf(character))).length + 1;
    add(index + 1, column, `A note cannot contain the invisible character ${codePoint(character)}. Remove it.`);
  }
  try {
    visit(parser.parse(body), (node) => {
      const { line = 1, column = 1 } = node.position?.start ?? {};
      const refusal = refused[node.type];
      if (refusal) add(line, column, `A note cannot contain ${refusal}. Write plain text.`);
      if (
        (node.type === 'link' || (node.type === 'definition' && !isFootnote(node))) &&
        !/^(?:https?:|\/|#|\.)/.test(node.url)
      )
        add(line, column, `A note cannot link to “${node.url}”. Write an address that begins with https:// or /.`);
      if (node.type === 'text')
        faults.push(...undefinedLabels(node.value, body, file, { line: bodyLine + line - 1, column }));
    });
  } catch (error) {
    add(1, 1, `The Markdown cannot be parsed (${String(error)}). Write it with less nesting.`);
  }
  return faults;
}

// Pages support footnotes (GFM). The parser here does not: it reads “[^1]: x” as the definition of a link, or as text.
const isFootnote = ({ identifier }: { identifier: string }): boolean => identifier.startsWith('^');

function undefinedLabels(text: string, body: string, file: string, start: Position): Fault[] {
  const references = [...text.matchAll(undefinedLabel)].filter(([label]) => !body.includes(`\n${label}:`));
  return references.map(({ 0: label, index }) => {
    const before = text.slice(0, index).split('\n');
    const column = (before.length === 1 ? start.column : 1) + Array.from(before.at(-1) ?? '').length;
    const message = `No line defines the label of “${label}”. Write the address in round brackets, or define the label.`;
    return { file, at: { line: start.line + before.length - 1, column }, message };
  });
}
