import type { Edition } from '#domain/text/edition.ts';
import { type Fault, keyFault } from '#domain/fault.ts';
import { occurs } from '#domain/text/mentions.ts';
import { differenceInWords, firstDifference } from '#domain/text/first-difference.ts';
import { type ArticleEntry, captionsOf } from '#schema/article.ts';
import type { SourceRecord } from '#schema/source.ts';
import type { Item } from '#checks/content/content.ts';
import { checkArticleDates, quoted } from './article-dates.ts';

/**
 * Finds each break of this rule: headline, byline, dateline, initials, standfirst, dates and caption of an article equal its
 * edition.
 * @param zone the time zone of the outlet; null if unknown
 */
export function* checkArticleFacts(
  article: Item<ArticleEntry>,
  record: Item<SourceRecord>,
  edition: Edition,
  zone: string | null,
): Generator<Fault> {
  const { file, validValues } = article;
  yield* checkTitle(article, record, edition);
  yield* checkAuthors(article, edition.byline);
  for (const key of ['standfirst', 'dateline', 'initials'] as const) {
    const found = validValues[key];
    if (found !== undefined && found !== edition[key])
      yield keyFault(file, [key], differenceMessage(edition[key], found));
  }
  yield* checkArticleDates(article, record, edition, zone);
  yield* checkCaption(article, edition);
}

/** The source decides which titles are possible: its headline, or else words of its address or of the archive. */
function* checkTitle(
  { file, validValues: { title, titleSource } }: Item<ArticleEntry>,
  record: Item<SourceRecord>,
  { headline, repairedRoles }: Edition,
): Generator<Fault> {
  if (title === undefined || titleSource === undefined) return;
  const { url } = record.validValues;
  const printed = repairedRoles.includes('headline') ? 'printed-damaged' : 'printed';
  const supplied = url === null ? ['supplied'] : ['supplied-from-url', 'supplied'];
  const possible: string[] = headline === null ? supplied : [printed];
  if (!possible.includes(titleSource)) {
    const found = headline === null ? 'no headline' : `the headline “${headline}”`;
    const origin = headline === null && url === null ? ' and has no address' : '';
    const message = `The source prints ${found}${origin}. Expected ${possible.join(' or ')}, found ${titleSource}. Correct titleSource, or the repairs.`;
    yield keyFault(file, ['titleSource'], message);
  } else if (headline !== null && title !== headline)
    yield keyFault(file, ['title'], differenceMessage(headline, title));
  else if (titleSource === 'supplied-from-url' && url && !url.includes(slug(title))) {
    const message = `The address ${url} does not contain “${slug(title)}”. Write the title as in the address.`;
    yield keyFault(file, ['title'], message);
  }
}

/**
 * The author is any part of the byline, as whole words: "Budi" in "Laporan: Budi | Nasional". Each author of the list is
 * named in the words of `author`.
 */
function* checkAuthors({ file, validValues }: Item<ArticleEntry>, byline: string | null): Generator<Fault> {
  const { author, authors = [] } = validValues;
  if (author === undefined) return;
  if (author !== byline && (author === null || byline === null || !occurs(byline, author))) {
    const expected = byline === null ? 'null, because no line is a byline' : `words of the byline “${byline}”`;
    const fix = 'Copy the words of the author, or mark their line as byline.';
    yield keyFault(file, ['author'], `Expected ${expected}, found ${quoted(author)}. ${fix}`);
  }
  for (const [index, one] of authors.entries())
    for (const [key, name] of Object.entries(one)) {
      const message = `Expected a name from author, ${quoted(author)}, found “${name}”. Copy the name as printed, or correct author.`;
      if (author === null || !occurs(author, name)) yield keyFault(file, ['authors', index, key], message);
    }
}

function checkCaption({ file, validValues: { caption } }: Item<ArticleEntry>, { paragraphs }: Edition): Fault[] {
  const expected = paragraphs.filter(({ role }) => role === 'caption').length;
  const found = captionsOf(caption).length;
  if (caption === undefined || expected === found) return [];
  const message = `Expected the number of captions to be ${expected}, as the record marks them, found ${found}. Write caption with one credit (an id or null) for each, or correct the record.`;
  return [keyFault(file, ['caption'], message)];
}

/** Says what the source and its record give, what the article has, and where the two differ. */
function differenceMessage(expected: string | null, found: string | null): string {
  const difference = expected === null || found === null ? null : firstDifference(expected, found);
  return `Expected ${quoted(expected)}, as the source and its record give it, found ${quoted(found)}.${differenceInWords(difference)} Change whichever is wrong.`;
}

/**
 * The words of a title as an address has them.
 * @example slug('Menteri: soal beras!') === 'menteri-soal-beras'
 */
const slug = (title: string): string =>
  title
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');
