import { readMoment } from '../domain/dates.ts';
import { type Edition, replay } from '../domain/edition.ts';
import type { Fault } from '../domain/fault.ts';
import { firstDifference } from '../domain/first-difference.ts';
import { editionMarkdown } from '../domain/markdown.ts';
import { linesOf } from '../domain/spans.ts';
import type { Article } from '../schema/article.ts';
import type { Content, Item } from './content.ts';

/** The edition is its source, replayed: body, headline, byline, dates, to the letter. */
export function checkEdition(content: Content): Fault[] {
  return content.articles.flatMap((article) => {
    const record = content.sources.find(({ id }) => id === article.id);
    const text = content.texts.find(({ id }) => id === article.id);
    if (!record || !text) {
      return [
        {
          file: article.file,
          at: { line: 1, column: 1 },
          message: `this article has no source: expected content/sources/${article.id}.yaml and .txt; add them.`,
        },
      ];
    }
    // A damaged source or record is its own fault; what follows from it would only repeat it.
    if (record.data?.received.sha256 !== text.sha256) return [];
    const repairs = record.data.repairs.flatMap((repair, index) =>
      checkRepair(record.file, index, repair, linesOf(text.text)),
    );
    if (repairs.length > 0) return repairs;
    let edition: Edition;
    try {
      edition = replay(text.text, record.data);
    } catch {
      return []; // checkRoles names the part that cannot be found
    }
    return [...checkBody(article, edition), ...(article.data ? checkFacts(article.file, article.data, edition) : [])];
  });
}

function checkRepair(
  file: string,
  index: number,
  { line, before }: { line: number; before: string },
  raw: readonly string[],
): Fault[] {
  const count = (raw[line - 1] ?? '').split(before).length - 1;
  if (count === 1) return [];
  return [
    {
      file,
      at: { key: ['repairs', index, 'before'] },
      message: `“${before}” stands ${String(count)} times in line ${String(line)} of the source; quote what is damaged so that it stands there once.`,
    },
  ];
}

function checkBody({ file, body, bodyLine }: Item<Article>, edition: Edition): Fault[] {
  const difference = firstDifference(`\n${editionMarkdown(edition.paragraphs.map(({ text }) => text))}`, body);
  if (!difference) return [];
  const { line, column, expected, found } = difference;
  return [
    {
      file,
      at: { line: bodyLine + line - 1, column },
      message: `the body is not its source, replayed: expected ${expected}, found ${found}; put the source's words back, or log the repair.`,
    },
  ];
}

function checkFacts(file: string, facts: Article, edition: Edition): Fault[] {
  const moment = edition.published === null ? null : readMoment(edition.published);
  const printed: [key: string, stands: string | null, replayed: string | null][] = [
    ['title', facts.titleSource === 'supplied-from-url' ? null : facts.title, edition.headline],
    ['author', facts.author, edition.byline?.replace(/^\p{L}+:\s*/u, '') ?? null],
    ['standfirst', facts.standfirst, edition.standfirst],
    ['dateline', facts.dateline, edition.dateline],
    ['initials', facts.initials, edition.initials],
  ];
  const faults = printed
    .filter(([, stands, replayed]) => stands !== replayed)
    .map(([key, stands, replayed]) => ({
      file,
      at: { key: [key] },
      message: `the source, replayed, gives ${said(replayed)}, the article says ${said(stands)}; they must be the same.`,
    }));
  if (edition.published !== null && (moment === null || moment !== facts.published.at)) {
    faults.push({
      file,
      at: { key: ['published', 'at'] },
      message: `the source prints “${edition.published}” (${moment ?? 'no date that can be read'}), the article says ${said(facts.published.at)}; they must be the same.`,
    });
  }
  if (edition.published === null && facts.published.at !== null) {
    faults.push({
      file,
      at: { key: ['published', 'at'] },
      message: `the source prints no time of publication, the article says ${said(facts.published.at)}; write null.`,
    });
  }
  const captions = edition.paragraphs.map(({ role }, index) => (role === 'caption' ? index + 1 : 0)).filter(Boolean);
  if (captions.join() !== (facts.caption ? '1' : '')) {
    const message = `the source has ${captions.length} caption(s), as paragraph ${captions.join(', ') || 'none'}; the article knows ${facts.caption ? 'one, as paragraph 1' : 'none'}; they must be the same.`;
    faults.push({ file, at: { key: ['caption'] }, message });
  }
  if ((facts.titleSource === 'printed-damaged') !== edition.mended.includes('headline')) {
    faults.push({
      file,
      at: { key: ['titleSource'] },
      message: `the record logs ${edition.mended.includes('headline') ? 'a' : 'no'} repair of the headline; titleSource must say the same.`,
    });
  }
  return faults;
}

const said = (value: string | null): string => (value === null ? 'nothing' : `“${value}”`);
