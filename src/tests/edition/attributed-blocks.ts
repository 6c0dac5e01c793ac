import type { Element, Nodes } from 'hast';
import { toString } from 'mdast-util-to-string';
import { rehype } from 'rehype';
import { visit } from 'unist-util-visit';

/**
 * Returns the texts of the smallest blocks of a page (list items, figures, quotes) that contain both some words and the label
 * of a speaker. White space is collapsed.
 */
export function attributedBlocks(html: string, words: string): string[] {
  const isAttributed = (node: Nodes): boolean => toString(node).includes(words) && label.test(toString(node));
  const texts: string[] = [];
  visit(rehype().parse(html), 'element', (element) => {
    if (!blocks.has(element.tagName) || !isAttributed(element)) return;
    const smaller: Element[] = [];
    visit(element, 'element', (inner) => {
      if (inner !== element && blocks.has(inner.tagName) && isAttributed(inner)) smaller.push(inner);
    });
    if (smaller.length === 0) texts.push(toString(element).replace(/\s+/g, ' ').trim());
  });
  return texts;
}

const blocks = new Set(['li', 'figure', 'blockquote']);

/** Matches the label of a speaker: narration has no mode, all others have one; a short quote names the outlet. */
const label = /tanpa narasumber|Sumber tidak disebut namanya|, (?:kutipan|dikutip)|· SinPo\.id/i;
