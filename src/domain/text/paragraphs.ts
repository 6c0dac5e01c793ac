import { toString } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const parser = unified().use(remarkParse);

/**
 * The blocks of an article's Markdown: their text, the line they begin on (from 1, in the body), and whether they are
 * paragraphs. An edition holds nothing but paragraphs, in which every character stands for itself.
 */
export function paragraphs(body: string): Block[] {
  return parser.parse(body).children.map((node) => ({
    text: toString(node),
    line: node.position?.start.line ?? 1,
    plain: node.type === 'paragraph' && node.children.every((child) => child.type === 'text'),
  }));
}

interface Block {
  text: string;
  line: number;
  plain: boolean;
}
