import { type Edition, replay } from '#domain/text/edition.ts';
import { type Fault, keyFault, lineFault } from '#domain/fault.ts';
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

/** Finds each break of this rule: the facts and the body of every article equal its edition exactly. */
export function* checkEdition(content: Content): Generator<Fault> {
  for (const record of content.sources) yield* checkRepairs(content, record);
  for (const article of content.articles) {
    const { id, file } = article;
    const record = byId(content.sources).get(id);
    if (!record && !byId(content.texts).has(id)) {
      const message = `This article has no source. Expected content/sources/${id}.yaml and ${id}.txt, found neither. Add them.`;
      yield lineFault(file, message);
    }
    const edition = editionOf(content, id);
    if (!record || !edition || edition instanceof Error) continue; // checkSourceHash, checkRoles or checkRepairs reports it
    const outlet = byId(content.outlets).get(article.validValues.outlet ?? '');
    yield* checkArticleFacts(article, record, edition, outlet?.validValues.zone ?? null);
    yield* checkBody(article, edition);
  }
}

function checkRepairs(content: Content, { id, file, validValues }: Item<SourceRecord>): Fault[] {
  const { lines = [], repairs = [] } = validValues;
  const raw = linesOf(byId(content.texts).get(id)?.text ?? '');
  const faults = repairs.flatMap(({ line, before, after }, index): Fault[] => {
    const fault = (key: keyof Repair, message: string) => [keyFault(file, ['repairs', index, key], message)];
    const count = (raw[line - 1]?.split(before).length ?? 1) - 1;
    if (count !== 1) {
      const problem = `Expected “${before}” once in line ${line} of the source, found it ${count} times`;
      const fix = 'Correct the line number, or copy the damaged words so that they occur once.';
      return fault('before', `${problem}. ${fix}`);
    }
    if (before === after) return fault('after', 'before and after are equal. Write the repaired words in after.');
    const role = lines.find((row) => row.line === line)?.role;
    if (role === undefined || !['promo', 'chrome', 'repeat'].includes(role)) return [];
    const problem = `Line ${line} has the role ${role} and is omitted`;
    return fault('line', `${problem}. Remove the repair, or correct the line number.`);
  });
  const edition = editionOf(content, id);
  if (faults.length > 0 || repairs.length === 0 || !(edition instanceof Error)) return faults;
  const problem = `The record does not fit its source (${edition.message})`;
  return [keyFault(file, ['repairs'], `${problem}. Correct the repairs, or the parts of that line.`)];
}

function* checkBody({ id, file, body, bodyLine }: Item<ArticleEntry>, { paragraphs }: Edition): Generator<Fault> {
  if (body === null) return;
  const difference = firstDifference(`\n${editionMarkdown(paragraphs.map(({ text }) => text))}`, body);
  if (!difference) return;
  const { expected, found } = difference;
  const message = `The body differs from its source, content/sources/${id}.txt, with its record applied. Expected ${expected}, found ${found}. Change whichever is wrong, or restore it from git.`;
  yield { file, at: { line: bodyLine + difference.line - 1, column: difference.column }, message };
}
