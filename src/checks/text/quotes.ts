import { sentenceOf } from '#domain/archive/locate-quote.ts';
import type { Fault, Key } from '#domain/fault.ts';
import { nameKinds } from '#schema/records.ts';
import type { Content } from '#checks/content/content.ts';
import { type CutSentence, sentencesOf } from '#checks/source/sentences-of.ts';

/** Every quote stands exactly once in its article, inside one sentence; every marked word stands in its quote. */
export function checkQuotes(content: Content): Fault[] {
  const find = (file: string, key: Key, { article, quote }: Quoted): Fault[] => {
    const cut = sentencesOf(content, article);
    const lack = cut.length === 0 ? null : lackOf(article, cut, quote); // checkJoins names the missing article
    if (lack === null) return [];
    const other = content.articles.find(
      ({ id }) => id !== article && lackOf(id, sentencesOf(content, id), quote) === null,
    );
    if (!other) return [{ file, at: { key: [...key, 'quote'] }, message: `${lack}.` }];
    const message = `“${quote}” stands in ${other.id}, not in ${article}; mend the article.`;
    return [{ file, at: { key: [...key, 'article'] }, message }];
  };
  return [
    ...content.events.flatMap(({ file, parts: { evidence = [] } }) =>
      evidence.flatMap((use, index) => find(file, ['evidence', index], use)),
    ),
    ...content.comparisons.flatMap(({ file, parts: { passages = [] } }) =>
      passages.flatMap((passage, index) => [
        ...find(file, ['passages', index], passage),
        ...marks(file, index, passage),
      ]),
    ),
    ...nameKinds.flatMap((kind) =>
      content[kind].flatMap(({ file, parts: { described = [] } }) =>
        described.flatMap((use, index) => find(file, ['described', index], use)),
      ),
    ),
  ];
}

function lackOf(id: string, sentences: readonly CutSentence[], quote: string): string | null {
  try {
    sentenceOf({ id, sentences: [...sentences] }, quote);
    return null;
  } catch (error) {
    return (error as Error).message;
  }
}

function marks(file: string, index: number, { quote, mark = [] }: Quoted & { mark?: string[] | undefined }): Fault[] {
  return mark.flatMap((words, position) => {
    const lack = lackOfMark(quote, words, mark.slice(0, position));
    if (lack === null) return [];
    return [{ file, at: { key: ['passages', index, 'mark', position] }, message: `“${words}” ${lack}.` }];
  });
}

function lackOfMark(quote: string, words: string, before: readonly string[]): string | null {
  const start = quote.indexOf(words);
  if (start === -1) return 'does not stand in the passage; mark its own words';
  if (quote.includes(words, start + 1)) return 'stands more than once in the passage; mark more of it';
  const over = before.find((other) => {
    const at = quote.indexOf(other);
    return at !== -1 && at < start + words.length && start < at + other.length;
  });
  return over === undefined ? null : `runs over “${over}”, which is marked too; keep one of them, or mark less`;
}

interface Quoted {
  article: string;
  quote: string;
}
