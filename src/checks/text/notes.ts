import { remark } from 'remark';
import { visit } from 'unist-util-visit';
import { type Fault, type Position, positionAt } from '#domain/fault.ts';
import { hasNoUser, invisible } from '#schema/primitives.ts';
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
 * Finds each break of this rule: every event and every comparison has a note of text, lists and links; every label is
 * defined, no character is invisible, no address has a user name.
 */
export function* checkNotes({ events, comparisons }: Content): Generator<Fault> {
  for (const item of events) yield* checkNote(item, 'a note on what the reports leave open and who says what');
  for (const item of comparisons) yield* checkNote(item, 'a note on what a reader sees there');
}

function checkNote({ file, body, bodyLine }: Item<unknown>, expected: string): Fault[] {
  if (body === null) return [];
  const faults: Fault[] = [];
  const add = (message: string, { line, column }: Position = { line: 1, column: 1 }) =>
    faults.push({ file, at: { line: bodyLine + line - 1, column }, message });
  if (body.trim() === '') add(`Expected ${expected}, found nothing below the frontmatter. Write it.`);
  for (const [index, text] of body.split('\n').entries()) {
    const at = (column: number): Position => ({ ...positionAt(text, column), line: index + 1 });
    const hidden = invisible.exec(text);
    if (hidden) add(`A note cannot contain ${named(hidden[0])}. Remove it.`, at(hidden.index));
    // Pages make a link of such an address even if it is plain text.
    const user = /https?:\/\/[^\s\/?#]*@/.exec(text);
    if (user) add(userInAddress, at(user.index));
  }
  try {
    const note = parser.parse(body);
    for (const { url, ...position } of linksIn(note)) {
      const problem = linkProblem(url);
      if (problem !== null) add(problem, position);
    }
    visit(note, (node) => {
      const start = node.position?.start;
      const refusal = refused[node.type];
      if (refusal) add(`A note cannot contain ${refusal}. Write plain text.`, start);
      if (node.type !== 'text') return;
      // Markdown reads "&#8203;" as the character.
      const [hidden] = invisible.exec(node.value.replaceAll('\n', ' ')) ?? [];
      if (hidden !== undefined && !body.includes(hidden))
        add(`A note cannot contain ${named(hidden)}, also not as a reference. Remove it.`, start);
      for (const { 0: label, index } of node.value.matchAll(undefinedLabel)) {
        if (body.includes(`\n${label}:`)) continue;
        const { line, column } = positionAt(node.value, index);
        const { line: first = 1, column: indent = 1 } = start ?? {};
        const message = `No line defines the label of “${label}”. Write the address in round brackets, or define the label.`;
        add(message, { line: first + line - 1, column: line === 1 ? indent + column - 1 : column });
      }
    });
  } catch (error) {
    add(`The Markdown cannot be parsed (${String(error)}). Write it with less nesting.`);
  }
  return faults;
}

const named = (character: string): string => `the invisible character ${codePoint(character)}`;
const userInAddress = 'A note cannot link to an address with a user name. Remove the part before “@”.';

/** What is wrong with the address of a link; null for a correct one. */
function linkProblem(url: string): string | null {
  if (!/^(?:https?:\/\/|\/(?![\/\\])|#|\.)/.test(url))
    return `A note cannot link to “${url}”. Write an address that begins with https:// or one /.`;
  if (/[\s"<>\\]/.test(url) || invisible.test(url))
    return `A note cannot link to “${url}”. Write %20 for a space and %22 for a quotation mark.`;
  return URL.canParse(url, 'https://example.invalid') && !hasNoUser(url) ? userInAddress : null;
}

/** A link of a note, with its address as written. */
interface NoteLink extends Position {
  url: string;
}

/** Returns the links of every note, with their positions in the files. */
export const noteLinks = ({ events, comparisons }: Content): (NoteLink & { file: string })[] =>
  [...events, ...comparisons].flatMap(({ file, body, bodyLine }) =>
    linksIn(parser.parse(body ?? '')).map((link) => ({ ...link, file, line: bodyLine + link.line - 1 })),
  );

function linksIn(note: ReturnType<typeof parser.parse>): NoteLink[] {
  const links: NoteLink[] = [];
  visit(note, (node) => {
    const { line = 1, column = 1 } = node.position?.start ?? {};
    if (node.type === 'link' || (node.type === 'definition' && !isFootnote(node)))
      links.push({ url: node.url, line, column });
  });
  return links;
}

// Pages support footnotes (GFM). The parser here does not: it reads “[^1]: x” as the definition of a link, or as text.
const isFootnote = ({ identifier }: { identifier: string }): boolean => identifier.startsWith('^');
