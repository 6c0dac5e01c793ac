import { daysBetween, isDay } from '#domain/dates/dates.ts';
import { parseMoment } from '#domain/dates/parse-moment.ts';
import { occursOnce } from '#domain/text/spans.ts';
import type { LineRole, Role } from '#schema/source.ts';
import { type Byline, bylineIn } from './bylines.ts';
import { isDateLine, wordsBesideDate } from './date-line.ts';
import { chrome } from './page-patterns.ts';
import { wordsIn } from './prose.ts';

/** The role of a line, with the reason. */
export interface Finding extends Pick<LineRole, 'role' | 'of' | 'parts'> {
  because: string;
  /** False if a person should confirm it. */
  sure: boolean;
  /** The author that the line names. */
  byline?: Byline;
}

/** Returns the role of a line, by default as sure. */
export const finding = (
  role: Role,
  because: string,
  sure = true,
  more: Pick<Finding, 'of' | 'parts' | 'byline'> = {},
): Finding => ({ role, ...more, because, sure });

/**
 * Returns the byline or the date that a line outside the text prints; null if it prints neither.
 * @param author the author that the line shows; null if it shows none, or another line shows one better
 * @param stated the day of publication in the metadata or in the address; null if there is none
 * @example factLine('4 Maret 2031', null, null, place)?.role // 'published'
 */
export function factLine(
  text: string,
  author: Byline | null,
  stated: string | null,
  { isBefore, isNearHead, isPublished, hasDateLine }: FactPlace,
): Finding | null {
  const beside = wordsBesideDate(text);
  if (beside !== null) {
    const day = parseMoment(text)?.edtf.slice(0, 10) ?? '';
    // Pages also print the day on which they were saved.
    if (stated !== null && isDay(day) && Math.abs(daysBetween(day, stated)) > 3)
      return isDateLine(text) ? finding('chrome', 'not the day of the address or the metadata') : null;
    const date = author && text.includes(author.author) ? dateWords(text, author.author) : null;
    if (author && date !== null && !isPublished) {
      const parts = [{ text: date, role: 'published' as const }];
      return finding('byline', 'prints the author and the date', author.sure, { parts, byline: author });
    }
    if (isDateLine(text)) {
      if (update.test(text) && !/terbit|tayang|publi/iu.test(text))
        return finding('updated', 'prints when the article was updated');
      if (isPublished) return finding('chrome', 'another date');
      if (isBefore || /terbit|tayang|publi|posted|diunggah/iu.test(text))
        return finding('published', 'prints the date');
    }
    const canBeDate = isBefore && isNearHead && !isPublished && !hasDateLine;
    if (canBeDate && beside.split(' ').length <= 8 && !/[.!?]$/u.test(text.trim()))
      return finding('published', 'prints a date beside other words', false);
  }
  if (!author || wordsIn(text) > 24) return null;
  if (!author.sure && !(isBefore && isNearHead && !chrome.test(text))) return null;
  const because = author.sure ? 'names the author' : 'a name above the text';
  return finding('byline', because, author.sure, { byline: author });
}

const update = /(?<!\p{L})(?:diperbarui|diperbaharui|diupdate|diubah|updated?|pembaruan|modified)(?!\p{L})/iu;

/** Where a line is, what earlier lines say, and whether a line before the text prints the date and little else. */
type FactPlace = Record<'isBefore' | 'isNearHead' | 'isPublished' | 'hasDateLine', boolean>;

/** The text before or after the name of the author that holds the date, without separators; null if it is in the middle. */
function dateWords(text: string, author: string): string | null {
  const at = text.indexOf(author);
  const [before, after] = [text.slice(0, at), text.slice(at + author.length)];
  const date = [after, before].find((words) => parseMoment(words) !== null);
  const trimmed = date
    ?.replace(/^[^\p{L}\d]*(?:(?:[\p{L}.]+\s*)+[·|•]\s*)?/u, '')
    .replace(/\s*[|·•–—-]\s*\p{L}+\s*:?\s*$/u, '')
    .replace(/[^\p{L}\d)]+$/u, '');
  return trimmed !== undefined && parseMoment(trimmed) !== null && occursOnce(text, trimmed) ? trimmed : null;
}

/** An author, and how well its line shows it: 2 by a label or a known name, 1 by a name beside the date, 0 by a name alone. */
interface ShownAuthor extends Byline {
  evidence: number;
}

/**
 * Returns the author that a line outside the text shows, also beside a date; null if it shows none.
 * @param authors names in the metadata
 * @param outletWords names of the outlet, which is no author
 */
export function authorIn(text: string, authors: readonly string[], outletWords: readonly string[]): ShownAuthor | null {
  const isDated = wordsBesideDate(text) !== null;
  const found = bylineIn(text, authors) ?? (isDated ? bylineBeside(text, authors) : null);
  if (found?.sure) return { ...found, evidence: 2 };
  const isOutlet = outletWords.some((word) => lettersOf(word) === lettersOf(found?.author ?? ''));
  return found && !isOutlet ? { ...found, evidence: Number(isDated) } : null;
}

/** The letters of a name, so that "Kabar Pantura" is "kabarpantura". */
const lettersOf = (name: string): string => name.toLowerCase().replaceAll(/[^\p{L}\d]/gu, '');

/** The byline in a part of a line that prints no date: "Rina Wati | Selasa, 4 Maret 2031". */
function bylineBeside(text: string, authors: readonly string[]): Byline | null {
  const parts = text.split(/\s*[|·•]\s*|\s+[-–—]\s+/u).filter((part) => parseMoment(part) === null);
  const [found] = parts.flatMap((part) => bylineIn(part, authors) ?? []);
  if (found) return found;
  const before = /^(.*?\p{Ll}{2})\s*[,–—-]?\s*(?:\p{Lu}\p{L}+['’]?\p{L}*,?\s+)?\d{1,2}[\s/.:-]/u.exec(text)?.[1];
  return before === undefined ? null : bylineIn(before, authors);
}
