import type { Fault } from '../domain/fault.ts';
import { firstDifference } from '../domain/first-difference.ts';
import { editionMarkdown } from '../domain/markdown.ts';
import type { Article } from '../schema/article.ts';
import type { Repair, Source } from '../schema/source.ts';
import type { Content, Item } from './content.ts';
import { type DueEdition, dueEdition } from './due-edition.ts';
import { checkFacts } from './facts.ts';
import { blocksOf } from './given-role.ts';
import { byId } from './remembered.ts';

/** The edition is its source, replayed: body, headline, byline, dates, to the letter. */
export function checkEdition(content: Content): Fault[] {
  return content.articles.flatMap((article) => {
    const record = byId(content.sources).get(article.id);
    if (!record || !byId(content.texts).has(article.id)) return record ? [] : lacksSource(content, article);
    const due = dueEdition(content, article.id);
    if (!due) return [];
    const { lines, repairs } = record.parts;
    const unmendable = (repairs ?? []).flatMap((repair, index) =>
      checkRepair(record, index, repair, due.raw, blocksOf(content, article.id)),
    );
    const mends = repairs !== undefined && unmendable.length === 0;
    return [
      ...unmendable,
      ...checkBody(article, record, due),
      ...(due.sure && lines ? checkFacts(article, record, due, mends) : []),
    ];
  });
}

/** A text without its record, or a record without its text, says so itself (checkReceived). */
function lacksSource({ texts }: Content, { id, file }: Item<Article>): Fault[] {
  if (byId(texts).has(id)) return [];
  const message = `this article has no source: expected content/sources/${id}.yaml and .txt, found nothing; add them.`;
  return [{ file, at: { line: 1, column: 1 }, message }];
}

function checkRepair(
  { file, parts }: Item<Source>,
  index: number,
  repair: Repair,
  raw: readonly string[],
  blocks: readonly string[],
): Fault[] {
  const { line, before, after } = repair;
  const fault = (key: keyof Repair, message: string): Fault[] => [
    { file, at: { key: ['repairs', index, key] }, message },
  ];
  const text = raw[line - 1];
  if (text === undefined) return fault('line', `the source has no line ${String(line)}; mend the number.`);
  const count = text.split(before).length - 1;
  if (count !== 1)
    return fault(
      'before',
      `“${before}” stands ${String(count)} times in line ${String(line)} of the source; quote what is damaged so that it stands there once.`,
    );
  if (before === after) return fault('after', `“${after}” mends nothing; write the words as mended.`);
  if (blocks.includes(text))
    return fault(
      'before',
      `the article has line ${String(line)} unmended; mend it there too, or take this repair out.`,
    );
  const role = parts.lines?.find((row) => row.line === line)?.role;
  return role !== undefined && ['promo', 'chrome', 'repeat'].includes(role)
    ? fault('line', `line ${String(line)} is ${role}, which the edition folds away; only what it carries is mended.`)
    : [];
}

function checkBody({ file, body, bodyLine }: Item<Article>, record: Item<Source>, due: DueEdition): Fault[] {
  if (body === null || (!due.sure && !record.parts.lines)) return [];
  const difference = firstDifference(`\n${editionMarkdown(due.paragraphs.map(({ text }) => text))}`, body);
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
