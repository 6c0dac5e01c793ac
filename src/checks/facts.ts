import { readMoment } from '../domain/dates.ts';
import type { Fault } from '../domain/fault.ts';
import type { Article } from '../schema/article.ts';
import type { Source } from '../schema/source.ts';
import type { Item } from './content.ts';
import type { DueEdition } from './due-edition.ts';
import { bylineName } from './role-lacks.ts';

/**
 * The facts of an article are those that its source, replayed, prints: headline, byline, dateline, time of publication.
 * `mends` is whether the record's repairs can all be made; if not, the headline cannot be judged.
 */
export function checkFacts(article: Item<Article>, record: Item<Source>, due: DueEdition, mends: boolean): Fault[] {
  return [
    ...(mends ? checkTitle(article, record, due) : []),
    ...checkPrinted(article, due),
    ...checkMoment(article, due),
    ...checkCaption(article, due),
  ];
}

function checkTitle(
  { file, parts: { title, titleSource } }: Item<Article>,
  record: Item<Source>,
  due: DueEdition,
): Fault[] {
  const fault = (key: string, message: string): Fault[] => [{ file, at: { key: [key] }, message }];
  if (title === undefined || titleSource === undefined) return [];
  if (due.headline === null) {
    if (titleSource !== 'supplied-from-url')
      return fault('titleSource', `the source prints no headline; the title is supplied-from-url.`);
    const address = record.parts.url;
    return address === undefined || address.includes(slug(title))
      ? []
      : fault(
          'title',
          `the title is said to be the address's words, but ${address} has no “${slug(title)}”; write those words.`,
        );
  }
  if (titleSource === 'supplied-from-url')
    return fault('titleSource', `the source prints the headline “${due.headline}”; titleSource is printed.`);
  const mended = due.mended.includes('headline');
  if (titleSource === 'printed-damaged' && !mended && title !== due.headline) {
    const message = `the article mends the headline “${due.headline}” to “${title}”, the record logs no such repair; log it.`;
    return [{ file: record.file, at: { key: ['repairs'] }, message }];
  }
  if (title !== due.headline) {
    const index = repairOfDifference(record, due, title);
    if (index === -1) return fault('title', differ(due.headline, title));
    const message = `the record mends the headline to “${due.headline}”, the article has “${title}”; they must be the same.`;
    return [{ file: record.file, at: { key: ['repairs', index, 'after'] }, message }];
  }
  if ((titleSource === 'printed-damaged') === mended) return [];
  return fault(
    'titleSource',
    `the record logs ${mended ? 'a' : 'no'} repair of the headline; titleSource must say the same.`,
  );
}

/** Which repair of the headline the article makes otherwise; -1 where it differs elsewhere. */
const repairOfDifference = ({ parts: { repairs = [] } }: Item<Source>, { raw }: DueEdition, title: string): number =>
  repairs.findIndex(({ line, before }) => {
    const [start = '', end = ''] = raw[line - 1]?.split(before) ?? [];
    const same = start.length + end.length;
    return same > 0 && title.length > same && title.startsWith(start) && title.endsWith(end);
  });

function checkPrinted({ file, parts }: Item<Article>, due: DueEdition): Fault[] {
  const printed = {
    author: due.byline === null ? null : bylineName(due.byline),
    standfirst: due.standfirst,
    dateline: due.dateline,
    initials: due.initials,
  };
  return (Object.keys(printed) as (keyof typeof printed)[]).flatMap((key) => {
    const stands = parts[key];
    if (stands === undefined || stands === printed[key]) return [];
    return [{ file, at: { key: [key] }, message: differ(printed[key], stands) }];
  });
}

function checkMoment({ file, parts: { published } }: Item<Article>, { published: printed }: DueEdition): Fault[] {
  if (!published) return [];
  const fault = (key: string, message: string): Fault[] => [{ file, at: { key: ['published', key] }, message }];
  const { at, edtf, basis } = published;
  if (printed === null) {
    if (at !== null)
      return fault('at', `the source prints no time of publication, the article says ${said(at)}; write null.`);
    return basis === 'printed' ? fault('basis', 'the source prints no time of publication; mend the basis.') : [];
  }
  const moment = readMoment(printed);
  const source = `the source prints “${printed}” (${moment ?? 'no date that can be read'})`;
  if (moment === null || moment !== at)
    return fault('at', `${source}, the article says ${said(at)}; they must be the same.`);
  if (edtf !== at) return fault('edtf', `${source}, edtf says ${said(edtf)}; they must be the same.`);
  return basis === 'printed' ? [] : fault('basis', `${source}; the basis is printed.`);
}

function checkCaption({ file, parts: { caption } }: Item<Article>, due: DueEdition): Fault[] {
  const captions = due.paragraphs.map(({ role }, index) => (role === 'caption' ? index + 1 : 0)).filter(Boolean);
  if (caption === undefined || captions.join() === (caption ? '1' : '')) return [];
  const message = `the source has ${String(captions.length)} caption(s), as paragraph ${captions.join(', ') || 'none'}; the article knows ${caption ? 'one, as paragraph 1' : 'none'}; they must be the same.`;
  return [{ file, at: { key: ['caption'] }, message }];
}

const differ = (printed: string | null, stands: string | null): string =>
  `the source, replayed, gives ${said(printed)}, the article says ${said(stands)}; they must be the same.`;

const said = (value: string | null): string => (value === null ? 'nothing' : `“${value}”`);

/** The words of a title as addresses have them: "menteri-soal-beras". */
const slug = (title: string): string =>
  title
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');
