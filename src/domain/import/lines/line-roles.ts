import { occursOnce } from '#domain/text/spans.ts';
import { type LineRole, paragraphRole, type Role } from '#schema/source.ts';
import { type Byline, bylineIn, joinedBylines } from './bylines.ts';
import { datelineIn } from './datelines.ts';
import { isDateLine } from './date-line.ts';
import { authorIn, factLine, finding, type Finding } from './fact-lines.ts';
import { finalMarks } from './final-marks.ts';
import { titleLabel } from './headline.ts';
import { articleRange, type Range, type RangeContext } from './article-range.ts';
import {
  chrome,
  correction,
  credit,
  isCaptionBetween,
  listItem,
  photoCredit,
  promo,
  tailHeading,
} from './page-patterns.ts';
import { isProse, wordsIn } from './prose.ts';

/** What is known of a text before its lines are read; roles are by line number. */
export interface LineContext extends RangeContext {
  /** The day of publication in the metadata of the page or in its address; null if there is none. */
  day: string | null;
  /** The authors in the metadata of the page. */
  authors: readonly string[];
  /** The roles that the editor chose. */
  chosen: ReadonlyMap<number, Role>;
}

/** The proposed role of a line, with the reason. */
interface ProposedRole extends LineRole, Finding {
  role: Role;
}

/**
 * Proposes the role of each line of a text: what is the article, what is said about it, and what belongs to the page. Returns
 * what the lines say about the author and the agencies, too.
 * @param source the lines of the source
 * @example lineRoles(['Judul', '', 'Isi.'], context).rows.map(({ role }) => role) // ['headline', 'blank', 'body']
 */
export function lineRoles(source: readonly string[], context: LineContext) {
  const numbers = [...source.keys()].filter((index) => source[index]?.trim() !== '').map((index) => index + 1);
  const lines = numbers.map((line) => source[line - 1]?.trim() ?? '');
  const hints = new Map([...context.hints].map(([line, role]) => [numbers.indexOf(line), role]));
  const range = articleRange(lines, { ...context, hints });
  /** The agencies that omitted credits name, as printed. */
  const credits: { line: number; text: string; agency: string }[] = [];
  const firstIndex = new Map(lines.map((text, index) => [text, index] as const).toReversed());
  const headline = lines[range.headline ?? -1];
  const isOutside = (index: number): boolean => index < range.start || index > range.end;
  const authors = lines.map((text, index) =>
    isOutside(index) && text !== headline ? authorIn(text, context.authors, context.outletWords) : null,
  );
  const evidence = authors.reduce((most, author) => Math.max(most, author?.evidence ?? 0), 0);
  const hasDateLine = lines.slice(0, range.start).some(isDateLine);
  let byline = null as Byline | null;
  let bylineText = '';
  let isPublished = false;
  let lastByline: number | null = null;
  const found = new Map(lines.map((text, index) => [numbers[index], findingOf(text, index)]));
  const rows = source.map((text, index): ProposedRole => {
    const line = index + 1;
    const row = found.get(line) ?? finding('blank', 'no words');
    return { line, ...row, ...(included.has(row.role) ? {} : { text }) };
  });
  return { rows, byline, credits };

  function findingOf(text: string, index: number): Finding {
    const line = numbers[index] ?? 0;
    const chosen = context.chosen.get(line);
    if (chosen === 'byline') byline = { ...(bylineIn(text) ?? { author: text, authors: [text] }), sure: true };
    if (chosen) return finding(chosen, 'chosen by the editor', true, chosen === 'body' ? partsOf(text, index) : {});
    const hint = hints.get(index);
    if (hint === 'headline' || index === range.headline) {
      const label = titleLabel.exec(text)?.map((words) => ({ text: words, role: 'chrome' as const }));
      return finding('headline', 'the title above the text', hint === 'headline' || range.headlineSure, {
        parts: label,
      });
    }
    const of = numbers[firstIndex.get(text) ?? index];
    if (of !== line && wordsIn(text) > 2 && firstIndex.get(text) !== range.standfirst)
      return finding('repeat', `the words of line ${of} again`, true, { of });
    if (promo.test(text) || isListedLink(lines, numbers, index, range))
      return finding('promo', 'a link to another article');
    if (correction.test(text)) return finding('corrected', 'a correction by the outlet');
    if (isOutside(index)) {
      const isBefore = index < range.start;
      const hasByline = byline !== null && index - 1 !== lastByline;
      const author = hasByline ? null : authors[index];
      const place = { isBefore, isNearHead: range.nearHead(index), hasDateLine, isPublished };
      const fact = factLine(text, author && author.evidence >= evidence ? author : null, context.day, place);
      if (fact?.byline) {
        lastByline = index;
        bylineText = `${bylineText} ${text}`;
        byline = joinedBylines(byline, fact.byline, bylineText);
      }
      isPublished ||= [fact, ...(fact?.parts ?? [])].some((row) => row?.role === 'published');
      if (fact) return fact;
    }
    if (index === range.standfirst) return finding('standfirst', 'a summary above the text', false);
    if (index > range.end) {
      const [mark] = finalMarks(`Teks. ${text}`, context.outletWords);
      if (mark?.text.trim() === text) {
        if (mark.agency !== null) credits.push({ line, text, agency: mark.agency });
        return finding(mark.role, 'a mark after the text');
      }
    }
    if (hint && hint !== 'body') return finding(hint, 'the element of the page');
    if (chrome.test(text)) return finding('chrome', 'a part of the page');
    const agency = wire.exec(text)?.groups?.agency;
    if (agency !== undefined) credits.push({ line, text, agency });
    if (credit.test(text)) return finding('credit', 'says where the text or photo is from');
    if (index < range.start) {
      if (!range.isCaption(index)) return finding('chrome', 'before the text', wordsIn(text) < 4);
      return wordsIn(text.replace(photoCredit, '')) > 2
        ? finding('caption', 'ends in the credit of a photo')
        : finding('credit', 'the credit of a photo');
    }
    if (index > range.end) return finding('chrome', 'after the text', !isProse(text));
    if (isCaptionBetween(text)) return finding('caption', 'ends in the credit of a photo', false);
    if (listItem.test(text)) return finding('list-item', 'begins with a bullet or a number');
    if (isSubhead(lines, index, range))
      return finding('subhead', 'a short line without a full stop above a paragraph', false);
    return finding('body', 'a paragraph', true, partsOf(text, index));
  }

  /** The dateline of the first paragraph and the marks at the end of the last one. */
  function partsOf(text: string, index: number): Pick<LineRole, 'parts'> {
    const dateline = index === range.start ? datelineIn(text, [...context.outletWords, ...context.places]) : null;
    const marks = index === range.end ? finalMarks(text, context.outletWords) : [];
    for (const { text: words, agency } of marks)
      if (agency !== null) credits.push({ line: numbers[index] ?? 0, text: words.trim(), agency });
    const parts = [
      ...(dateline === null ? [] : [{ text: dateline, role: 'dateline' as const }]),
      ...marks.toReversed().map(({ text: words, role }) => ({ text: words, role })),
    ].filter((part) => occursOnce(text, part.text));
    return parts.length === 0 ? {} : { parts };
  }
}

const wire = /^\s*(?:sumber|source)\s*[:：]\s*(?<agency>\p{Lu}[\p{L} ]{1,30})\s*$/iu;

/**
 * A title below "Baca juga:": the next line, an item of a list, or a line of a block between blank lines.
 * @param numbers the numbers of the lines in the source
 */
function isListedLink(lines: readonly string[], numbers: readonly number[], index: number, { end }: Range): boolean {
  const text = lines[index] ?? '';
  const isItem = (line: string): boolean => /^[-•]/u.test(line);
  if (chrome.test(text) || tailHeading.test(text) || (isProse(text) && !isItem(text))) return false;
  const above = lines.slice(0, index).findLastIndex((line) => promo.test(line));
  const heading = lines[above] ?? '';
  const between = lines.slice(above + 1, index);
  const gap = (from: number, to: number): number => (numbers[to] ?? 0) - (numbers[from] ?? 0);
  if (above === -1) return false;
  if (between.every(isItem) && (between.length === 0 || isItem(text)))
    return heading.endsWith(':') || wordsIn(heading) < 3 || (isItem(text) && index < end);
  return gap(above - 1, above) > 1 && gap(above, index) === index - above && !between.some(isProse);
}

/** A short line between two paragraphs, without a full stop and without a quotation. */
function isSubhead(lines: readonly string[], index: number, { start, end }: Range): boolean {
  const text = lines[index] ?? '';
  return (
    index > start &&
    index < end &&
    wordsIn(text) <= 14 &&
    !/[.,;!"”’)]$/u.test(text) &&
    /^[\p{Lu}\d"“]/u.test(text) &&
    isProse(lines[index + 1] ?? '')
  );
}

/** The roles of lines that are in the edition, or need no text in the record. */
const included: ReadonlySet<Role> = new Set(['headline', 'standfirst', ...paragraphRole.options, 'blank', 'repeat']);
