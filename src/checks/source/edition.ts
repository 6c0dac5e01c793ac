import { type Edition, replay } from '#domain/text/edition.ts';
import type { Fault } from '#domain/fault.ts';
import { firstDifference } from '#domain/text/first-difference.ts';
import { editionMarkdown } from '#domain/text/markdown.ts';
import { linesOf } from '#domain/text/spans.ts';
import type { ArticleEntry } from '#schema/article.ts';
import type { Repair, SourceRecord } from '#schema/source.ts';
import type { Content, Item } from '#checks/content/content.ts';
import { checkArticleFacts } from './article-facts.ts';
import { byId, memoize } from '#domain/memoize.ts';

/**
 * The edition of an article: its source with the record applied. An error when the record does not fit the source; null
 * when a file is missing or cannot be read.
 */
export const editionOf = (content: Content, id: string): Edition | Error | null => editions(content).get(id) ?? null;

const editions = memoize(
  (content: Content) =>
    new Map(content.texts.map(({ id, text }) => [id, replayRecord(text, byId(content.sources).get(id))])),
);

function replayRecord(text: string | null, record: Item<SourceRecord> | undefined): Edition | Error | null {
  const { lines, repairs } = record?.validValues ?? {};
  if (text === null || !lines || !repairs) return null;
  try {
    return replay(text, { lines, repairs });
  } catch (error) {
    return error as Error;
  }
}

/** Returns a fault for each break of this rule: the facts and the body of every article equal its edition exactly. */
export function checkEdition(content: Content): Fault[] {
  return [
    ...content.sources.flatMap((record) => checkRepairs(content, record)),
    ...content.articles.flatMap((article) => {
      const { id, file } = article;
      const record = byId(content.sources).get(id);
      if (!record && !byId(content.texts).has(id)) {
        const message = `This article has no source. Expected content/sources/${id}.yaml and ${id}.txt, found neither. Add them.`;
        return [{ file, at: { line: 1, column: 1 }, message }];
      }
      const edition = editionOf(content, id);
      if (!record || !edition || edition instanceof Error) return []; // checkSourceHash, checkRoles or checkRepairs reports it
      const outlet = byId(content.outlets).get(article.validValues.outlet ?? '');
      const zone = outlet?.validValues.zone ?? null;
      return [...checkArticleFacts(article, record, edition, zone), ...checkBody(article, edition)];
    }),
  ];
}

function checkRepairs(content: Content, { id, file, validValues }: Item<SourceRecord>): Fault[] {
  const { lines = [], repairs = [] } = validValues;
  const raw = linesOf(byId(content.texts).get(id)?.text ?? '');
  const faults = repairs.flatMap(({ line, before, after }, index): Fault[] => {
    const fault = (key: keyof Repair, message: string): Fault[] => [
      { file, at: { key: ['repairs', index, key] }, message },
    ];
    const count = (raw[line - 1]?.split(before).length ?? 1) - 1;
    if (count !== 1)
      return fault(
        'before',
        `Expected “${before}” once in line ${line} of the source, found it ${count} times. Correct the line number, or copy the damaged words so that they occur once.`,
      );
    if (before === after) return fault('after', 'before and after are equal. Write the repaired words in after.');
    const role = lines.find((row) => row.line === line)?.role;
    return role !== undefined && ['promo', 'chrome', 'repeat'].includes(role)
      ? fault(
          'line',
          `Line ${line} has the role ${role} and is omitted. Remove the repair, or correct the line number.`,
        )
      : [];
  });
  const edition = editionOf(content, id);
  if (faults.length > 0 || repairs.length === 0 || !(edition instanceof Error)) return faults;
  const message = `The record does not fit its source (${edition.message}). Correct the repairs, or the parts of that line.`;
  return [{ file, at: { key: ['repairs'] }, message }];
}

function checkBody({ id, file, body, bodyLine }: Item<ArticleEntry>, { paragraphs }: Edition): Fault[] {
  if (body === null) return [];
  const difference = firstDifference(`\n${editionMarkdown(paragraphs.map(({ text }) => text))}`, body);
  if (!difference) return [];
  const [expected, found] = [describeExcerpt(difference.expected), describeExcerpt(difference.found)];
  const message = `The body differs from its source, content/sources/${id}.txt, with its record applied. Expected ${expected}, found ${found}. Change whichever is wrong, or restore it from git.`;
  return [{ file, at: { line: bodyLine + difference.line - 1, column: difference.column }, message }];
}

/** An excerpt in words where it is hard to read: the end of the text, or a line feed alone. */
const describeExcerpt = (excerpt: string): string =>
  ({ 'the end': 'the end of the file', '“⏎”': 'a line feed at the end of the file' })[excerpt] ?? excerpt;
