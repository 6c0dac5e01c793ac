import { type Edition, replay } from '#domain/text/edition.ts';
import type { Fault } from '#domain/fault.ts';
import { firstDifference } from '#domain/text/first-difference.ts';
import { editionMarkdown } from '#domain/text/markdown.ts';
import { linesOf } from '#domain/text/spans.ts';
import type { Article } from '#schema/article.ts';
import type { Repair, Source } from '#schema/source.ts';
import type { Content, Item } from '#checks/content/content.ts';
import { checkArticleFacts } from './article-facts.ts';
import { byId, memoize } from '#checks/content/memoize.ts';

/** The edition of an article: its source, replayed by its record; the reason when that is impossible, null when a file is missing. */
export const editionOf = (content: Content, id: string): Edition | Error | null => editions(content).get(id) ?? null;

const editions = memoize(
  (content: Content) => new Map(content.texts.map(({ id, text }) => [id, make(text, byId(content.sources).get(id))])),
);

function make(text: string | null, record: Item<Source> | undefined): Edition | Error | null {
  const { lines, repairs } = record?.parts ?? {};
  if (text === null || !lines || !repairs) return null;
  try {
    return replay(text, { lines, repairs });
  } catch (error) {
    return error as Error;
  }
}

/** Every article equals its source, replayed by its record: the facts and the body, to the character. */
export function checkEdition(content: Content): Fault[] {
  return [
    ...content.sources.flatMap((record) => checkRepairs(content, record)),
    ...content.articles.flatMap((article) => {
      const { id, file } = article;
      const record = byId(content.sources).get(id);
      if (!record && !byId(content.texts).has(id)) {
        const message = `this article has no source: expected content/sources/${id}.yaml and .txt, found nothing; add them.`;
        return [{ file, at: { line: 1, column: 1 }, message }];
      }
      const edition = editionOf(content, id);
      if (!record || !edition || edition instanceof Error) return []; // checkReceived, checkRoles or checkRepairs reports it
      return [...checkArticleFacts(article, record, edition), ...checkBody(article, edition)];
    }),
  ];
}

function checkRepairs(content: Content, { id, file, parts }: Item<Source>): Fault[] {
  const { lines = [], repairs = [] } = parts;
  const raw = linesOf(byId(content.texts).get(id)?.text ?? '');
  const faults = repairs.flatMap(({ line, before, after }, index): Fault[] => {
    const fault = (key: keyof Repair, message: string): Fault[] => [
      { file, at: { key: ['repairs', index, key] }, message },
    ];
    const count = (raw[line - 1]?.split(before).length ?? 1) - 1;
    if (count !== 1) {
      const occurs = `“${before}” occurs ${String(count)} times in line ${String(line)} of the source`;
      return fault('before', `${occurs}; correct the line, or quote the damaged words so that they occur once.`);
    }
    if (before === after) return fault('after', `before and after are the same; write the repaired words.`);
    const role = lines.find((row) => row.line === line)?.role;
    return role !== undefined && ['promo', 'chrome', 'repeat'].includes(role)
      ? fault('line', `line ${String(line)} is ${role}, which the edition leaves out; remove the repair.`)
      : [];
  });
  const edition = editionOf(content, id);
  if (faults.length > 0 || repairs.length === 0 || !(edition instanceof Error)) return faults;
  const message = `the record cannot be replayed: ${edition.message}; correct a repair, or the parts of its line.`;
  return [{ file, at: { key: ['repairs'] }, message }];
}

function checkBody({ id, file, body, bodyLine }: Item<Article>, { paragraphs }: Edition): Fault[] {
  if (body === null) return [];
  const difference = firstDifference(`\n${editionMarkdown(paragraphs.map(({ text }) => text))}`, body);
  if (!difference) return [];
  const { line, column, expected, found } = difference;
  const message = `the body differs from its source, replayed by its record (content/sources/${id}): expected ${expected}, found ${found}; change whichever is wrong, or restore it from git.`;
  return [{ file, at: { line: bodyLine + line - 1, column }, message }];
}
