import { breakLines, truncate } from '#domain/text/truncate.ts';

/** The texts of a share image. */
export interface ShareCard {
  /** The kind and the date of the page: "Peristiwa · 10 Januari 2022". */
  kicker: string;
  title: string;
  /** The name of the archive, in the footer. */
  footer: string;
}

/** The font of a text, and its size in pixels. */
export interface TextStyle {
  face: 'sans' | 'serif';
  size: number;
}

/** A line of a share image: its words, what they are, and the distance of their baseline from the top in pixels. */
export interface CardLine extends TextStyle {
  text: string;
  role: keyof ShareCard;
  baseline: number;
}

/** The size of a share image in pixels, as Open Graph consumers expect it; its margin; and the rows of its double rule. */
export const shareImageSize = { width: 1200, height: 630 } as const;
export const cardMargin = 72;
export const ruleRows = [479, 480, 483, 484] as const;

/**
 * Returns the lines of a share image: kicker, title, and below the rule the footer. Longer titles are smaller. Lines that do
 * not fit above the rule are omitted.
 * @param widthOf returns the width of a text in pixels
 */
export function shareCard({ kicker, title, footer }: ShareCard, widthOf: (text: string, style: TextStyle) => number) {
  const lines: CardLine[] = [];
  let top = cardMargin;
  const maxWidth = shareImageSize.width - 2 * cardMargin;
  const add = (role: keyof ShareCard, text: string, style: TextStyle, lineHeight: number): void => {
    for (const line of breakLines(text, (words) => widthOf(words, style) <= maxWidth)) {
      // The letters, from ascender to descender, are in the middle of their line.
      const { ascender, descender } = extents[style.face];
      const baseline = Math.round(top + (lineHeight + (ascender - descender) * style.size) / 2);
      lines.push({ text: line, role, baseline, ...style });
      top += lineHeight;
    }
  };
  add('kicker', kicker, { face: 'sans', size: 34 }, 48);
  top += 24;
  const size = title.length > 90 ? 56 : title.length > 50 ? 68 : 84;
  add('title', truncate(title, 160), { face: 'serif', size }, size * 1.15);
  const fitting = lines.filter(({ baseline }) => baseline < ruleRows[0]);
  return [...fitting, { text: footer, role: 'footer', face: 'serif', size: 36, baseline: 546 } satisfies CardLine];
}

/** How far the letters of each font reach above and below the baseline, as a part of their size. */
const extents = { sans: { ascender: 1.024, descender: 0.4 }, serif: { ascender: 1.036, descender: 0.335 } };
