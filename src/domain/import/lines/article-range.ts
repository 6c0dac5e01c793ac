import type { Role } from '#schema/source.ts';
import { bylineIn } from './bylines.ts';
import { isDateLine } from './date-line.ts';
import { datelineIn } from './datelines.ts';
import { finalMarks } from './final-marks.ts';
import { findHeadline } from './headline.ts';
import { chrome, correction, credit, isPhotoLine, listItem, promo, tailHeading } from './page-patterns.ts';
import { isProse, wordsIn } from './prose.ts';

/** Where the article is in a text. All numbers are indexes of its lines without the blank ones, from 0. */
export type Range = ReturnType<typeof articleRange>;

/** What is known of a text and shows where its article is. */
export interface RangeContext {
  /** The words of the title in the address, or the title in the metadata of the page; null if there are neither. */
  title: string | null;
  /** The names by which the outlet may sign, and the places of the archive. */
  outletWords: readonly string[];
  places: readonly string[];
  /** The roles that the elements of a page or the editor give to lines, by index. */
  hints: ReadonlyMap<number, Role>;
}

/**
 * Returns the range of the article in the lines of a text.
 * @param lines the lines with words, without spaces around them
 */
export function articleRange(lines: readonly string[], { title, outletWords, places, hints }: RangeContext) {
  const lineAt = (index: number): string => lines[index] ?? '';
  const isPage = (text: string): boolean =>
    [chrome, promo, credit, correction].some((pattern) => pattern.test(text)) ||
    (tailHeading.test(text) && !isProse(text));
  const withoutMarks = (text: string): string =>
    finalMarks(text, outletWords).reduce((rest, { text: mark }) => rest.slice(0, rest.length - mark.length), text);
  const isBody = (index: number): boolean => hints.get(index) === 'body';
  const paragraphs = [...lines.keys()].filter(
    (index) => isBody(index) || (!hints.has(index) && isProse(withoutMarks(lineAt(index))) && !isPage(lineAt(index))),
  );
  const hinted = [...hints].find(([, role]) => role === 'headline')?.[0];
  const headline =
    hinted === undefined ? findHeadline(lines, paragraphs, title, isPage) : { index: hinted, sure: true };
  const top = headline?.index ?? -1;
  const below = paragraphs.filter((index) => index > top && !isDateLine(lineAt(index)));
  const names = [...outletWords, ...places];
  const dated = below.slice(0, 4).find((index) => datelineIn(lineAt(index), names) !== null);
  const uncaptioned = below.find((index) => isBody(index) || !isPhotoLine(lineAt(index)));
  const start = dated ?? uncaptioned ?? below[0] ?? headline?.index ?? 0;
  const isCaption = (index: number): boolean =>
    isPhotoLine(lineAt(index)) ||
    (isProse(lineAt(index)) &&
      (credit.test(lineAt(index - 1)) ||
        (credit.test(lineAt(index + 1)) && index + 2 < start && !isProse(lineAt(index + 2)))));
  const tail = findTail(lines, below, start);
  const last = below.findLast((index) => index < tail) ?? start;
  const anchors = [...lines.keys()].filter(
    (index) => index === headline?.index || (index < start && isDateLine(lineAt(index))),
  );
  return {
    headline: headline?.index ?? null,
    headlineSure: headline?.sure ?? true,
    /** A line above the text that repeats a passage of it or sums it up; null if there is none. */
    standfirst: findStandfirst(),
    /** The first and the last paragraph. */
    start,
    end: extendList(lines, last, tail, isPage),
    /** True if a line before the text is the caption of a photo. */
    isCaption,
    /** True if a line is so close to the headline or the date that it can name the author. */
    nearHead: (index: number): boolean => index > top && anchors.some((anchor) => Math.abs(index - anchor) <= 3),
  };

  function findStandfirst(): number | null {
    const isLine = (text: string, index: number): boolean =>
      index > (headline?.index ?? start) &&
      index < start &&
      wordsIn(text) >= 7 &&
      !isPage(text) &&
      !isDateLine(text) &&
      !isCaption(index) &&
      bylineIn(text) === null &&
      !text.startsWith(lines[top] ?? ' ');
    const sentence = below.find((index) => dated !== undefined && index < dated && !isCaption(index));
    return sentence ?? [...lines.keys()].find((index) => isLine(lineAt(index), index)) ?? null;
  }
}

/** The first heading below the article after which there are few more sentences. */
function findTail(lines: readonly string[], paragraphs: readonly number[], start: number): number {
  const wordsFrom = (first: number): number =>
    paragraphs.filter((index) => index >= first).reduce((sum, index) => sum + wordsIn(lines[index] ?? ''), 0);
  const tail = lines.findIndex(
    (text, index) =>
      index > start &&
      wordsIn(text) <= 8 &&
      tailHeading.test(text) &&
      !isProse(text) &&
      wordsFrom(index + 1) < wordsFrom(start) / 3,
  );
  return tail === -1 ? lines.length : tail;
}

/** The last line of a list after the last paragraph, perhaps below a line that ends in a colon: its items have no full stops. */
function extendList(lines: readonly string[], last: number, tail: number, isPage: (text: string) => boolean): number {
  const isItem = (text: string): boolean => listItem.test(text) && !isPage(text);
  const below = lines.slice(last + 1, tail);
  const isLead = (text: string, index: number): boolean => index === 0 && /\p{L}:$/u.test(text) && !isPage(text);
  const stop = below.findIndex((text, index) => !isItem(text) && !isLead(text, index));
  return last + 1 + below.slice(0, stop === -1 ? undefined : stop).findLastIndex(isItem);
}
