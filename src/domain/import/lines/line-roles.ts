import { type LineRole, paragraphRole, type Role } from '#schema/source.ts';
import { type Byline, bylineIn, joinedBylines } from './bylines.ts';
import { datelineIn } from './datelines.ts';
import { isDateLine } from './date-line.ts';
import { evidenceOf, factLine } from './fact-lines.ts';
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

/** What is known of a text before its lines are read. */
export interface LineContext extends RangeContext {
  /** The day of publication in the metadata of the page or in its address; null if there is none. */
  day: string | null;
  /** The authors in the metadata of the page. */
  authors: readonly string[];
  /** The roles that the editor chose, by line number. */
  chosen: ReadonlyMap<number, Role>;
}

/** The proposed role of a line, with the reason. */
export interface ProposedRole extends LineRole {
  because: string;
  /** False if a person should confirm it. */
  sure: boolean;
}

/** The roles of all lines, and what the lines say about the author and the agencies. */
export interface ProposedRoles {
  rows: ProposedRole[];
  byline: Byline | null;
  /** The agencies that omitted credits name, as printed. */
  credits: { line: number; text: string; agency: string }[];
}

/**
 * Proposes the role of each line of a text: what is the article, what is said about it, and what belongs to the page.
 * @param lines the lines of the source
 * @example lineRoles(['Judul', '', 'Isi.'], context).rows.map(({ role }) => role) // ['headline', 'blank', 'body']
 */
export function lineRoles(lines: readonly string[], context: LineContext): ProposedRoles {
  const range = articleRange(lines, context);
  const credits: ProposedRoles['credits'] = [];
  const firstIndex = new Map(lines.map((text, index) => [text.trim(), index] as const).toReversed());
  const headline = lines[range.headline ?? -1]?.trim();
  const outside = lines.filter((text, index) => (index < range.start || index > range.end) && text.trim() !== headline);
  const evidence = Math.max(...outside.map((text) => evidenceOf(text, context)));
  const hasDateLine = lines.slice(0, range.start).some(isDateLine);
  let byline: Byline | null = null;
  let bylineText = '';
  let isPublished = false;
  let lastByline: number | null = null;
  const rows = lines.map((text, index): ProposedRole => {
    const line = index + 1;
    const row = (role: Role, because: string, sure = true, more: Partial<LineRole> = {}): ProposedRole => ({
      line,
      role,
      ...(included.has(role) ? {} : { text }),
      ...more,
      because,
      sure,
    });
    if (text.trim() === '') return row('blank', 'no words');
    const chosen = context.chosen.get(line);
    if (chosen === 'byline')
      byline = { ...(bylineIn(text) ?? { author: text.trim(), authors: [text.trim()] }), sure: true };
    if (chosen)
      return row(chosen, 'chosen by the editor', true, chosen === 'body' ? { parts: partsOf(text, index) } : {});
    const hint = context.hints.get(line);
    if (hint === 'headline' || index === range.headline)
      return row('headline', 'the title above the text', hint === 'headline' || range.headlineSure, {
        parts: titleLabel.exec(text)?.map((label) => ({ text: label, role: 'chrome' as const })),
      });
    const of = firstIndex.get(text.trim()) ?? index;
    if (of < index && wordsIn(text) > 2 && of !== range.standfirst)
      return row('repeat', `the words of line ${of + 1} again`, true, { of: of + 1 });
    if (promo.test(text) || isListedLink(lines, index, range)) return row('promo', 'a link to another article');
    if (correction.test(text)) return row('corrected', 'a correction by the outlet');
    if (index < range.start || index > range.end) {
      const isBefore = index < range.start;
      const fact = factLine(text, context, {
        isBefore,
        isNearHead: range.nearHead(index),
        hasDateLine,
        evidence,
        isPublished,
        hasByline: byline !== null && rowBefore(lines, index) !== lastByline,
      });
      if (fact?.byline) {
        lastByline = index;
        bylineText = `${bylineText} ${text.trim()}`;
        byline = joinedBylines(byline, fact.byline, bylineText);
      }
      if (fact) {
        isPublished ||= [fact.role, ...(fact.parts ?? []).map(({ role }) => role)].includes('published');
        return row(fact.role, fact.because, fact.sure, { parts: fact.parts });
      }
    }
    if (index === range.standfirst) return row('standfirst', 'a summary above the text', false);
    if (index > range.end) {
      const [mark] = finalMarks(`Teks. ${text.trim()}`, context.outletWords);
      if (mark?.text.trim() === text.trim()) {
        if (mark.agency !== null) credits.push({ line, text: mark.text.trim(), agency: mark.agency });
        return row(mark.role, 'a mark after the text');
      }
    }
    if (hint && hint !== 'body') return row(hint, 'the element of the page');
    if (chrome.test(text)) return row('chrome', 'a part of the page');
    const wire = /^\s*(?:sumber|source)\s*[:：]\s*(?<agency>\p{Lu}[\p{L} ]{1,30})\s*$/iu.exec(text)?.groups?.agency;
    if (wire !== undefined) credits.push({ line, text: text.trim(), agency: wire });
    if (credit.test(text)) return row('credit', 'says where the text or photo is from');
    if (index < range.start) {
      if (range.isCaption(index))
        return wordsIn(text.replace(photoCredit, '')) > 2
          ? row('caption', 'ends in the credit of a photo')
          : row('credit', 'the credit of a photo');
      return row('chrome', 'before the text', wordsIn(text) < 4);
    }
    if (index > range.end) return row('chrome', 'after the text', !isProse(text));
    if (isCaptionBetween(text)) return row('caption', 'ends in the credit of a photo', false);
    if (listItem.test(text)) return row('list-item', 'begins with a bullet or a number');
    if (isSubhead(lines, index, range))
      return row('subhead', 'a short line without a full stop above a paragraph', false);
    return row('body', 'a paragraph', true, { parts: partsOf(text, index) });
  });
  return { rows, byline, credits };

  /** The dateline of the first paragraph and the marks at the end of the last one; undefined if there are none. */
  function partsOf(text: string, index: number): LineRole['parts'] {
    const dateline = index === range.start ? datelineIn(text, [...context.outletWords, ...context.places]) : null;
    const marks = index === range.end ? finalMarks(text, context.outletWords) : [];
    for (const { text: words, agency } of marks)
      if (agency !== null) credits.push({ line: index + 1, text: words.trim(), agency });
    const parts = [
      ...(dateline === null ? [] : [{ text: dateline, role: 'dateline' as const }]),
      ...marks.toReversed().map(({ text: words, role }) => ({ text: words, role })),
    ].filter((part) => text.indexOf(part.text) === text.lastIndexOf(part.text));
    return parts.length === 0 ? undefined : parts;
  }
}

/** A title below "Baca juga:", in a list or without a full stop. */
function isListedLink(lines: readonly string[], index: number, { end }: Range): boolean {
  const text = lines[index]?.trim() ?? '';
  if (chrome.test(text) || tailHeading.test(text) || (isProse(text) && !/^[-•]/u.test(text))) return false;
  let isBlock = true;
  let titles = 0;
  for (let before = index - 1; before >= 0; before -= 1) {
    const other = lines[before]?.trim() ?? '';
    if (other === '') isBlock = false;
    if (other === '') continue;
    // Between blank lines, all titles below "Baca juga:" are links.
    if (promo.test(other) && titles > 0) return lines[before - 1]?.trim() === '';
    if (promo.test(other)) return /:\s*$/u.test(other) || wordsIn(other) < 3 || (/^[-•]/u.test(text) && index < end);
    if (/^[-•]/u.test(other) && /^[-•]/u.test(text)) continue;
    if (!isBlock || isProse(other)) return false;
    titles += 1;
  }
  return false;
}

/** A short line between two paragraphs, without a full stop and without a quotation. */
function isSubhead(lines: readonly string[], index: number, { start, end }: Range): boolean {
  const text = lines[index]?.trim() ?? '';
  const next = lines.slice(index + 1, end + 1).find((line) => line.trim() !== '');
  return (
    index > start &&
    index < end &&
    wordsIn(text) <= 14 &&
    !/[.,;!"”’)]$/u.test(text) &&
    /^[\p{Lu}\d"“]/u.test(text) &&
    next !== undefined &&
    isProse(next)
  );
}

/** The index of the last line before one that is not blank. */
const rowBefore = (lines: readonly string[], index: number): number =>
  lines.slice(0, index).findLastIndex((line) => line.trim() !== '');

/** The roles of lines that are in the edition, or need no text in the record. */
const included: ReadonlySet<Role> = new Set(['headline', 'standfirst', ...paragraphRole.options, 'blank', 'repeat']);
