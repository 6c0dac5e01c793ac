import { readMoment } from '#domain/dates/dates.ts';
import type { Edition } from '#domain/text/edition.ts';
import type { Fault } from '#domain/fault.ts';
import { firstDifference } from '#domain/text/first-difference.ts';
import type { Article } from '#schema/article.ts';
import type { Source } from '#schema/source.ts';
import type { Item } from '#checks/content/content.ts';

/** The facts of an article are those that its edition prints: headline, byline, dateline, caption, time of publication. */
export const checkArticleFacts = (article: Item<Article>, record: Item<Source>, edition: Edition): Fault[] => [
  ...checkTitle(article, record, edition),
  ...checkPrinted(article, edition),
  ...checkPublished(article, edition),
  ...checkCaption(article, edition),
];

function checkTitle(
  { file, parts: { title, titleSource } }: Item<Article>,
  record: Item<Source>,
  { headline, mended }: Edition,
): Fault[] {
  const fault = (key: string, message: string): Fault[] => [{ file, at: { key: [key] }, message }];
  if (title === undefined || titleSource === undefined) return [];
  if (headline === null) {
    if (titleSource !== 'supplied-from-url')
      return fault('titleSource', 'the source prints no headline; write supplied-from-url.');
    const { url } = record.parts;
    if (url === undefined || url.includes(slug(title))) return [];
    return fault('title', `expected the words of the address ${url}, found “${slug(title)}”; write those words.`);
  }
  if (titleSource === 'supplied-from-url')
    return fault('titleSource', `the source prints the headline “${headline}”; write printed or printed-damaged.`);
  if (title !== headline) return fault('title', differ(headline, title));
  const isRepaired = mended.includes('headline');
  if ((titleSource === 'printed-damaged') === isRepaired) return [];
  const due = isRepaired ? 'printed-damaged' : 'printed';
  return fault('titleSource', `the record has ${isRepaired ? 'a' : 'no'} repair of the headline; write ${due}.`);
}

function checkPrinted({ file, parts }: Item<Article>, edition: Edition): Fault[] {
  const printed = {
    author: edition.byline === null ? null : bylineName(edition.byline),
    standfirst: edition.standfirst,
    dateline: edition.dateline,
    initials: edition.initials,
  };
  return (Object.keys(printed) as (keyof typeof printed)[]).flatMap((key) => {
    const found = parts[key];
    if (found === undefined || found === printed[key]) return [];
    return [{ file, at: { key: [key] }, message: differ(printed[key], found) }];
  });
}

/** "Budi" from "Laporan: Budi". */
const bylineName = (line: string): string => line.replace(/^\p{L}+:\s*/u, '');

function checkPublished({ file, parts: { published } }: Item<Article>, { published: printed }: Edition): Fault[] {
  if (!published) return [];
  const fault = (key: string, message: string): Fault[] => [{ file, at: { key: ['published', key] }, message }];
  const { at, edtf, basis } = published;
  if (printed === null) {
    const source = 'the source prints no time of publication';
    if (at !== null) return fault('at', `${source}, the article has ${shown(at)}; write null.`);
    return basis === 'printed' ? fault('basis', `${source}; write another basis.`) : [];
  }
  const moment = readMoment(printed);
  const source = `the source prints “${printed}” (${moment ?? 'not a date and time that can be read'})`;
  if (moment === null || moment !== at)
    return fault('at', `${source}, the article has ${shown(at)}; change whichever is wrong.`);
  if (edtf !== at) return fault('edtf', `${source}, edtf is ${shown(edtf)}; write the same moment.`);
  return basis === 'printed' ? [] : fault('basis', `${source}; write printed.`);
}

function checkCaption({ file, parts: { caption } }: Item<Article>, { paragraphs }: Edition): Fault[] {
  const captions = paragraphs.flatMap(({ role }, index) => (role === 'caption' ? [index + 1] : []));
  if (caption === undefined || captions.join() === (caption ? '1' : '')) return [];
  const message = `the source has ${String(captions.length)} caption(s), as paragraph ${captions.join(', ') || 'none'}; the article has ${caption ? 'one, as paragraph 1' : 'none'}; change whichever is wrong.`;
  return [{ file, at: { key: ['caption'] }, message }];
}

function differ(expected: string | null, found: string | null): string {
  const difference = expected !== null && found !== null ? firstDifference(expected, found) : null;
  const from = difference
    ? ` (at column ${String(difference.column)} ${difference.expected}, not ${difference.found})`
    : '';
  return `the source, replayed by its record, gives ${shown(expected)}, the article has ${shown(found)}${from}; change whichever is wrong.`;
}

const shown = (value: string | null): string => (value === null ? 'nothing' : `“${value}”`);

/** The words of a title as they appear in an address: "menteri-soal-beras". */
const slug = (title: string): string =>
  title
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');
