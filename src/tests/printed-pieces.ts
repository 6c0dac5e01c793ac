import { must } from '#domain/must.ts';

/** A piece of text on a printed sheet. */
interface Piece {
  /** The number of the PDF object of its sheet. */
  sheet: string;
  /** The number of the PDF object of the heading that it is in, or null. */
  heading: string | null;
}

/**
 * Returns the pieces of text of a tagged PDF in the order of the document, from its structure tree (ISO 32000-1, 14.7), which
 * Chromium does not compress.
 */
export function printedPieces(pdf: Buffer): Piece[] {
  const objects = new Map(
    [...pdf.toString('latin1').matchAll(/^(\d+) 0 obj\n([^]*?)\nendobj/gm)].map(([, id = '', text = '']) => [id, text]),
  );
  const visit = (id: string, above: string | null): Piece[] => {
    const text = objects.get(id) ?? '';
    const heading = /\/S \/H[1-6]?\b/.test(text) ? id : above;
    const [, own = '', children = ''] = /^<<([^]*?)\/K ([^]*)>>$/.exec(text) ?? [];
    return [...children.matchAll(/(\d+) 0 R|<<[^>]*>>|\d+/g)].flatMap(([child, element]) => {
      if (element !== undefined) return visit(element, heading);
      // A number is text on the sheet of the element. A dictionary is text on another sheet, or an object such as a link.
      const place = child.startsWith('<<') ? (child.includes('/MCR') ? child : '') : own;
      const sheet = /\/Pg (\d+) 0 R/.exec(place)?.[1];
      return sheet === undefined ? [] : [{ sheet, heading }];
    });
  };
  const [root] = must(
    [...objects].find(([, text]) => text.includes('/Type /StructTreeRoot')),
    'the PDF is tagged',
  );
  return visit(root, null);
}
