import { truncate } from '#domain/text/truncate.ts';

/** The texts of a share image. */
export interface ShareCard {
  /** The kind and the date of the page: "Peristiwa · 10 Januari 2022". */
  kicker: string;
  title: string;
  /** The name of the archive, in the footer. */
  footer: string;
}

/** The CSS colours of a share image. */
export interface CardColours {
  background: string;
  kicker: string;
  title: string;
  rule: string;
  footer: string;
}

/** The size of a share image in pixels, as Open Graph consumers expect it. */
export const shareImageSize = { width: 1200, height: 630 } as const;

/** Returns a share image as an element tree for satori: kicker, title, a rule, and the footer. Longer titles are smaller. */
export function shareCard({ kicker, title, footer }: ShareCard, colours: CardColours) {
  return box({ ...frame, background: colours.background }, [
    box({ flexDirection: 'column' }, [
      box({ fontFamily: 'sans', fontSize: 34, color: colours.kicker, marginBottom: 24 }, kicker),
      box({ fontSize: titleSize(title), lineHeight: 1.15, color: colours.title }, truncate(title, 160)),
    ]),
    box({ borderTop: `6px double ${colours.rule}`, paddingTop: 24, fontSize: 36, color: colours.footer }, footer),
  ]);
}

const frame = {
  width: '100%',
  height: '100%',
  boxSizing: 'border-box',
  flexDirection: 'column',
  padding: 72,
  justifyContent: 'space-between',
  fontFamily: 'serif',
} as const;

const titleSize = (title: string): number => (title.length > 90 ? 56 : title.length > 50 ? 68 : 84);

const box = (style: Style, children: string | Box[]): Box => ({
  type: 'div',
  key: null,
  props: { style: { display: 'flex', ...style }, children },
});

interface Box {
  type: 'div';
  key: null;
  props: { style: Style; children: string | Box[] };
}

type Style = Readonly<Record<string, string | number>>;
