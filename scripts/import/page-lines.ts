import type { Role } from '#schema/source.ts';

/** A line of a page. */
export interface PageLine {
  text: string;
  /** The role that its element gives it; null for a paragraph and for text without one. */
  role: Role | null;
  /** True if it is a heading of the first level. */
  isTitle: boolean;
}

const blocks = new Set(
  'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul br'.split(
    ' ',
  ),
);
const roles: Readonly<Record<string, Role>> = {
  figcaption: 'caption',
  blockquote: 'quote-block',
  li: 'list-item',
  tr: 'table-row',
};
const roleOf = (tag: string): Role | null => (/^h[2-6]$/.test(tag) ? 'subhead' : (roles[tag] ?? null));

/** Returns the text of some lines, and the roles that their elements give them, by line number. */
export const sourceOf = (lines: readonly PageLine[]): { text: string; hints: Map<number, Role> } => ({
  text: `${lines.map(({ text }) => text).join('\n')}\n`,
  hints: new Map(lines.flatMap(({ role }, index) => (role === null ? [] : [[index + 1, role] as const]))),
});

/**
 * Returns the lines of an element: one for each block, with its words as a reader sees them. The cells of a row are one line.
 * @example pageLines(body) // [{ text: 'Isi.', role: null, isTitle: false }]
 */
export function pageLines(root: Element): PageLine[] {
  const lines: PageLine[] = [];
  let words = '';
  let linked = 0;
  const close = (path: readonly string[]): void => {
    const text = words
      .replaceAll('\u00AD', '')
      .replaceAll(/[\s\u200B]+/gu, ' ')
      .trim();
    const isLink = linked > 0.8 * text.replaceAll(' ', '').length;
    words = '';
    linked = 0;
    if (text === '') return;
    const role = path.map(roleOf).findLast((found) => found !== null) ?? null;
    const isPromo = isLink && role !== null && role !== 'caption' && !/[.!?]["”]?$/u.test(text);
    lines.push({ text, role: isPromo ? 'promo' : role, isTitle: path.includes('h1') });
  };
  const walk = (node: Node, path: readonly string[], isLink: boolean): void => {
    if (node.nodeType === 3) {
      words += node.textContent ?? '';
      if (isLink) linked += (node.textContent ?? '').replaceAll(/\s/gu, '').length;
      return;
    }
    if (node.nodeType !== 1) return;
    const tag = node.nodeName.toLowerCase();
    const inRow = path.includes('tr');
    const isBlock = blocks.has(tag) && !(inRow && tag !== 'tr');
    if (isBlock) close(path);
    // "<span>Rina Wati</span><span>Senin</span>": styles keep them apart.
    else if (/^(?:span|time)$/.test(tag) && /\p{Ll}$/u.test(words) && /^\p{Lu}/u.test(node.textContent ?? ''))
      words += ' ';
    else if (inRow && (tag === 'td' || tag === 'th') && words.trim() !== '') words += ' ';
    const inner = isBlock && tag !== 'br' ? [...path, tag] : path;
    for (const child of node.childNodes) walk(child, inner, isLink || tag === 'a');
    if (isBlock && tag !== 'br') close(inner);
  };
  walk(root, [], false);
  close([]);
  return lines;
}
