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
export function paragraphs(body: string): Block[] {
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
