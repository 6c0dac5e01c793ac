import type { Role } from '#schema/source.ts';
import { bylineIn } from './bylines.ts';
import { isDateLine, wordsBesideDate } from './date-line.ts';
import { datelineIn } from './datelines.ts';
import { finalMarks } from './final-marks.ts';
import { captionStart, chrome, correction, credit, photoCredit, promo, tailHeading } from './page-patterns.ts';
import { similarity } from './similarity.ts';

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

/** True if a line is a sentence of a text: it ends like one, or it is too long for a title. */
export const isProse = (line: string): boolean => {
  const text = line.trim();
  const words = text.split(/\s+/).length;
  return (
    words > 18 ||
    (words >= 4 &&
      /(?:[.!?…]|(?<=(?:\S+\s+){8}\S*)[:;,])(?:["”’'»)\]]|\s?\([\p{L}\d/.-]{2,12}\)|\s?\[.{0,20}\])*$/u.test(text)) ||
    (words >= 6 && /["”]$/u.test(text) && /^["“]/u.test(text))
  );
};

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

/** The line that has most words of the title; otherwise the last title-like line before the text. */
function findHeadline(
  lines: readonly string[],
  paragraphs: readonly number[],
  title: string | null,
  isPage: (text: string) => boolean,
): { index: number; sure: boolean } | null {
  const limit =
    paragraphs.find(
      (index) => (lines[index] ?? '').trim().split(/\s+/).length > 5 && !isQuestion(lines[index] ?? ''),
    ) ?? Math.min(lines.length, 12);
  const candidates = lines
    .slice(0, limit + 1)
    .map((text, index) => ({ text: text.trim(), index }))
    .filter(({ text }) => text !== '' && text.split(/\s+/).length <= 30);
  if (title !== null) {
    const scored = candidates.map((candidate) => ({ ...candidate, score: similarity(candidate.text, title) }));
    const best = scored.toSorted((a, b) => b.score - a.score || a.index - b.index)[0];
    if (best && best.score >= 0.6) return { index: best.index, sure: true };
  }
  const titles = candidates.filter(
    ({ text, index }) =>
      index < limit &&
      (!isProse(text) || isQuestion(text)) &&
      !isPage(text) &&
      !isDateLine(text) &&
      !photoCredit.test(text) &&
      !captionStart.test(text) &&
      bylineIn(text)?.sure !== true &&
      text.split(/\s+/).length >= 3 &&
      /\p{Lu}/u.test(text) &&
      (/\p{Ll}/u.test(text) || text.split(/\s+/).length > 4),
  );
  const [best] = titles
    .map((one) => ({ ...one, score: titleScore(lines, one) }))
    .toSorted((a, b) => b.score - a.score || a.index - b.index);
  return best ? { index: best.index, sure: titles.length === 1 && title === null } : null;
}

/** How much the lines around a line show that it is the headline: it is repeated, or the date or the author is below it. */
function titleScore(lines: readonly string[], { text, index }: { text: string; index: number }): number {
  const below = lines
    .slice(index + 1)
    .filter((line) => line.trim() !== '')
    .slice(0, 3);
  const repeated = lines.some(
    (line, other) => other !== index && line.trim().startsWith(text) && line.trim().length < text.length + 20,
  );
  const isFact = (line: string): boolean => wordsBesideDate(line) !== null || bylineIn(line)?.sure === true;
  const above = lines.slice(0, index).findLast((line) => line.trim() !== '');
  return (
    (repeated ? 3 : 0) +
    (below.some(isFact) ? 2 : 0) +
    (above !== undefined && isFact(above) ? 1 : 0) +
    (text.split(/\s+/).length >= 5 ? 1 : 0)
  );
}

/** True if a line is short and ends like a question or an exclamation, as titles may. */
const isQuestion = (text: string): boolean => /[?!]$/u.test(text.trim()) && text.trim().split(/\s+/).length < 15;

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
