import { occurrences } from '#domain/text/mentions.ts';

/** Wrap every occurrence of the words (whole words only) in an element in `<mark>`. Of overlapping occurrences one is marked. */
export function markWords(root: Element, words: readonly string[]): void {
  const text = root.textContent;
  const found = words
    .toSorted((a, b) => b.length - a.length)
    .flatMap((word) => occurrences(text, word, false).map((start) => ({ start, end: start + word.length })))
    .toSorted((a, b) => b.start - a.start);
  // From the end to the start, so that the offsets before a mark stay valid.
  let previousStart = Infinity;
  for (const { start, end } of found) {
    if (end > previousStart) continue;
    wrap(root, start, end);
    previousStart = start;
  }
}

/** Wrap a range of an element's text in `<mark>`, one for each text node that it covers. */
function wrap(root: Element, start: number, end: number): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  let offset = 0;
  for (const node of nodes) {
    const [from, to] = [Math.max(start - offset, 0), Math.min(end - offset, node.length)];
    offset += node.length;
    if (from >= to) continue;
    const range = document.createRange();
    range.setStart(node, from);
    range.setEnd(node, to);
    range.surroundContents(document.createElement('mark'));
  }
}
