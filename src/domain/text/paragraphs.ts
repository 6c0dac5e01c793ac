import { toString } from 'mdast-util-to-string';
import { remark } from 'remark';
import { must } from '#domain/must.ts';

const parser = remark();

/**
 * Returns the blocks of an article's Markdown, in order. An edition consists of paragraphs without any markup: all its
 * blocks are `plain`.
 * @example paragraphs('Satu.\n\n# Dua\n')
 * // [{ text: 'Satu.', line: 1, plain: true }, { text: 'Dua', line: 3, plain: false }]
 */
export const paragraphs = (body: string): Block[] => plainBlocks(body) ?? parsedBlocks(body);

function parsedBlocks(body: string): Block[] {
  return parser.parse(body).children.map((node) => ({
    text: toString(node),
    line: must(node.position, 'remark adds a position to every node').start.line,
    plain: node.type === 'paragraph' && node.children.every((child) => child.type === 'text'),
  }));
}

interface Block {
  text: string;
  /** The line in the body on which it starts, from 1. */
  line: number;
  /** True if it is a paragraph that contains only text. */
  plain: boolean;
}

const character = String.raw`\p{L}\p{N},.;:?!"'“”‘’()%/…–—-`;
/** A line that is a paragraph in any Markdown: no character of its syntax, and no number of a list. */
const plainLine = new RegExp(String.raw`^(?!\d+[.)])[\p{L}\p{N}“‘"'(](?:[ ${character}]*[${character}])?$`, 'u');

/**
 * Returns the paragraphs of a body in which each is one plain line; null for any other body. Most are like this, and the
 * parser takes ten times as long.
 */
function plainBlocks(body: string): Block[] | null {
  const blocks: Block[] = [];
  const lines = body.split('\n');
  for (const [index, text] of lines.entries()) {
    if (text === '') continue;
    const isAlone = (lines[index - 1] ?? '') === '' && (lines[index + 1] ?? '') === '';
    if (!isAlone || !plainLine.test(text)) return null;
    blocks.push({ text, line: index + 1, plain: true });
  }
  return blocks;
}
