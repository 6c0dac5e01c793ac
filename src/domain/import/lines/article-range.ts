import type { Role } from '#schema/source.ts';
import { bylineIn } from './bylines.ts';
import { isDateLine } from './date-line.ts';
import { datelineIn } from './datelines.ts';
import { finalMarks } from './final-marks.ts';
import { findHeadline } from './headline.ts';
import { captionStart, chrome, correction, credit, photoCredit, promo, tailHeading } from './page-patterns.ts';
import { isProse } from './prose.ts';

/** Where the article is in a text. All numbers are indexes of lines, from 0. */
export interface Range {
  headline: number | null;
  headlineSure: boolean;
  /** A line above the text that repeats a passage of it or sums it up; null if there is none. */
  standfirst: number | null;
  /** The first and the last paragraph. */
  start: number;
  end: number;
  /** True if a line before the text is the caption of a photo. */
  isCaption: (index: number) => boolean;
  /** True if a line is so close to the headline or the date that it can name the author. */
  nearHead: (index: number) => boolean;
}

interface RangeContext {
  title: string | null;
  outletWords: readonly string[];
  places: readonly string[];
  hints: ReadonlyMap<number, Role>;
}

/** Returns the range of the article in the lines of a text. */
export function articleRange(lines: readonly string[], { title, outletWords, places, hints }: RangeContext): Range {
  const isPage = (text: string): boolean =>
    [chrome, promo, credit, correction].some((pattern) => pattern.test(text)) ||
    (tailHeading.test(text) && !isProse(text));
  const withoutMarks = (text: string): string =>
    finalMarks(text, outletWords).reduce((rest, { text: mark }) => rest.slice(0, rest.length - mark.length), text);
  const datelineOf = (text: string): boolean => datelineIn(text, [...outletWords, ...places]) !== null;
  const hinted = [...hints].find(([, role]) => role === 'headline')?.[0];
  const paragraphs = lines.flatMap((text, index) => {
    const hint = hints.get(index + 1);
    if (hint === 'body') return [index];
    return hint === undefined && isProse(withoutMarks(text)) && !isPage(text) ? [index] : [];
  });
  const headlineAt =
    hinted === undefined ? findHeadline(lines, paragraphs, title, isPage) : { index: hinted - 1, sure: true };
  const below = paragraphs.filter((index) => index > (headlineAt?.index ?? -1) && !isDateLine(lines[index] ?? ''));
  const dated = below.slice(0, 4).find((index) => datelineOf(lines[index] ?? ''));
  const head = below.filter((index) => dated === undefined || index < dated);
  const uncaptioned = below.find(
    (index) =>
      !(photoCredit.test(lines[index] ?? '') || captionStart.test(lines[index] ?? '')) ||
      hints.get(index + 1) === 'body',
  );
  const start = dated ?? uncaptioned ?? below[0] ?? headlineAt?.index ?? 0;
  const isCaption = (index: number): boolean =>
    photoCredit.test(lines[index] ?? '') ||
    captionStart.test(lines[index] ?? '') ||
    (isProse(lines[index] ?? '') &&
      (credit.test(lines[index - 1] ?? '') ||
        (credit.test(lines[index + 1] ?? '') && index + 2 < start && !isProse(lines[index + 2] ?? ''))));
  const standfirst = findStandfirst();
  const tail = findTail(lines, below, start);
  const end = below.findLast((index) => index < tail) ?? start;
  const facts = lines.flatMap((text, index) => (index < start && isDateLine(text) ? [index] : []));
  const anchors = [...facts, ...(headlineAt ? [headlineAt.index] : [])];
  return {
    headline: headlineAt?.index ?? null,
    headlineSure: headlineAt?.sure ?? true,
    standfirst,
    start,
    end: extendList(lines, start, end, tail, isPage),
    isCaption,
    nearHead: (index) =>
      anchors.some(
        (anchor) =>
          index > (headlineAt?.index ?? -1) &&
          lines.slice(Math.min(index, anchor), Math.max(index, anchor)).filter((line) => line.trim() !== '').length <=
            3,
      ),
  };

  function findStandfirst(): number | null {
    const sentence = dated === undefined ? undefined : head.find((index) => !isCaption(index));
    if (sentence !== undefined) return sentence;
    const line = lines.findIndex(
      (text, index) =>
        index > (headlineAt?.index ?? start) &&
        index < start &&
        text.trim().split(/\s+/).length >= 7 &&
        !isPage(text) &&
        !isDateLine(text) &&
        !isCaption(index) &&
        bylineIn(text) === null &&
        !text.trim().startsWith(lines[headlineAt?.index ?? -1]?.trim() ?? ' '),
    );
    return line === -1 ? null : line;
  }
}

/** The first heading below the article after which there are few more sentences. */
function findTail(lines: readonly string[], paragraphs: readonly number[], start: number): number {
  const sizes = paragraphs
    .filter((index) => index >= start)
    .map((index) => ({ index, words: (lines[index] ?? '').split(/\s+/).length }));
  const total = sizes.reduce((sum, { words }) => sum + words, 0);
  const after = (from: number): number =>
    sizes.reduce((sum, { index, words }) => (index > from ? sum + words : sum), 0);
  const tail = lines.findIndex(
    (text, index) =>
      index > start &&
      text.trim().split(/\s+/).length <= 8 &&
      tailHeading.test(text) &&
      !isProse(text) &&
      after(index) < total / 3,
  );
  return tail === -1 ? lines.length : tail;
}

/** A list at the end of the article has no full stops: its items belong to it. */
function extendList(
  lines: readonly string[],
  start: number,
  end: number,
  tail: number,
  isPage: (text: string) => boolean,
): number {
  let last = end;
  for (let index = end + 1; index < tail && index > start; index += 1) {
    const text = lines[index]?.trim() ?? '';
    if (text === '') continue;
    if (isPage(text) || !/^(?:[-–•*▪●]|\d{1,2}[.)])\s+\S/u.test(text)) break;
    last = index;
  }
  return last;
}
