import type { Edition } from '#domain/text/edition.ts';
import type { Fault } from '#domain/fault.ts';
import { occurs } from '#domain/text/mentions.ts';
import { firstDifference } from '#domain/text/first-difference.ts';
import { type ArticleEntry, captionsOf, isTitleSupplied } from '#schema/article.ts';
import type { SourceRecord } from '#schema/source.ts';
import type { Item } from '#checks/content/content.ts';
import { checkArticleDates } from './article-dates.ts';

/**
 * Returns a fault for each break of this rule: headline, byline, dateline, initials, standfirst, dates and caption of
 * an article equal its edition.
 * @param zone the time zone of the outlet; null if unknown
 */
export const checkArticleFacts = (
  article: Item<ArticleEntry>,
  record: Item<SourceRecord>,
  edition: Edition,
  zone: string | null,
): Fault[] => [
  ...checkTitle(article, record, edition),
  ...checkPrinted(article, edition),
  ...checkArticleDates(article, record, edition, zone),
  ...checkCaption(article, edition),
];

function checkTitle(
  { file, validValues: { title, titleSource } }: Item<ArticleEntry>,
  record: Item<SourceRecord>,
  { headline, repairedRoles }: Edition,
): Fault[] {
  const fault = (key: string, message: string): Fault[] => [{ file, at: { key: [key] }, message }];
  if (title === undefined || titleSource === undefined) return [];
  if (headline === null) {
    if (!isTitleSupplied({ titleSource })) {
      const message = `The source prints no headline. Expected supplied-from-url or supplied, found ${titleSource}.`;
      return fault('titleSource', message);
    }
    const { url } = record.validValues;
    if (titleSource === 'supplied' || url === undefined || url?.includes(slug(title))) return [];
    if (url === null) return fault('titleSource', 'The source has no address. Write supplied.');
    return fault('title', `The address ${url} does not contain “${slug(title)}”. Write the title as in the address.`);
  }
  if (isTitleSupplied({ titleSource }))
    return fault('titleSource', `The source prints the headline “${headline}”. Write printed or printed-damaged.`);
  if (title !== headline) return fault('title', differenceMessage(headline, title));
  const isRepaired = repairedRoles.includes('headline');
  if ((titleSource === 'printed-damaged') === isRepaired) return [];
  const expected = isRepaired ? 'printed-damaged' : 'printed';
  return fault('titleSource', `The record has ${isRepaired ? 'a' : 'no'} repair of the headline. Write ${expected}.`);
}

function checkPrinted({ file, validValues }: Item<ArticleEntry>, edition: Edition): Fault[] {
  const printed = {
    standfirst: edition.standfirst,
    dateline: edition.dateline,
    initials: edition.initials,
  };
  const author = [...checkAuthor(file, validValues.author, edition.byline), ...checkAuthors(file, validValues)];
  const facts = (Object.keys(printed) as (keyof typeof printed)[]).flatMap((key) => {
    const found = validValues[key];
    if (found === undefined || found === printed[key]) return [];
    return [{ file, at: { key: [key] }, message: differenceMessage(printed[key], found) }];
  });
  return [...author, ...facts];
}

/** The author is any part of the byline, as whole words: "Budi" in "Laporan: Budi | Nasional". */
function checkAuthor(file: string, author: string | null | undefined, byline: string | null): Fault[] {
  if (author === undefined || author === byline) return [];
  if (author !== null && byline !== null && occurs(byline, author)) return [];
  const fix =
    byline === null ? 'Write null, or mark the line with the author as byline.' : 'Copy the words of the author.';
  const message = `Expected ${byline === null ? 'null, because the record marks no byline' : `words of the byline “${byline}”`}, found ${quoted(author)}. ${fix}`;
  return [{ file, at: { key: ['author'] }, message }];
}

function checkCaption({ file, validValues: { caption } }: Item<ArticleEntry>, { paragraphs }: Edition): Fault[] {
  const expected = paragraphs.filter(({ role }) => role === 'caption').length;
  const found = captionsOf(caption).length;
  if (caption === undefined || expected === found) return [];
  const message = `Expected ${captionCount(expected)}, as the record marks them, found ${captionCount(found)}. Write caption with one credit (an id or null) for each, or correct the record.`;
  return [{ file, at: { key: ['caption'] }, message }];
}

const captionCount = (count: number): string =>
  count === 0 ? 'no caption' : `${String(count)} caption${count === 1 ? '' : 's'}`;

/** Each author of the list is named in the printed words of `author`. */
function checkAuthors(file: string, { author, authors = [] }: Partial<ArticleEntry>): Fault[] {
  if (author === undefined) return [];
  return authors.flatMap((one, index): Fault[] => {
    const [key = '', name = ''] = Object.entries(one)[0] ?? [];
    if (author !== null && occurs(author, name)) return [];
    const message = `Expected a name from author, ${quoted(author)}, found “${name}”. Copy the name as printed, or correct author.`;
    return [{ file, at: { key: ['authors', index, key] }, message }];
  });
}

/** Says what the source and its record give, what the article has, and where the two differ. */
function differenceMessage(expected: string | null, found: string | null): string {
  const difference = expected !== null && found !== null ? firstDifference(expected, found) : null;
  const position = difference
    ? ` First difference at character ${difference.column}: expected ${difference.expected}, found ${difference.found}.`
    : '';
  return `Expected ${quoted(expected)}, as the source and its record give it, found ${quoted(found)}.${position} Change whichever is wrong.`;
}

const quoted = (value: string | null): string => (value === null ? 'null' : `“${value}”`);

/**
 * The words of a title as an address has them.
 * @example slug('Menteri: soal beras!') === 'menteri-soal-beras'
 */
const slug = (title: string): string =>
  title
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');
