import { sentenceOf } from '../domain/evidence.ts';
import type { Fault, Key } from '../domain/fault.ts';
import { type Content, sound } from './content.ts';
import { sentencesOf } from './sentences-of.ts';

/** Every quote stands exactly once in its article, inside one sentence; every marked word stands in its quote. */
export function checkQuotes(content: Content): Fault[] {
  const sentences = new Map(content.articles.map(({ id }) => [id, sentencesOf(content, id)]));
  const find = (file: string, key: Key, { article, quote }: Quoted): Fault[] => {
    const cut = sentences.get(article);
    if (!cut) return []; // checkJoins names the missing article
    try {
      sentenceOf({ id: article, sentences: cut }, quote);
      return [];
    } catch (error) {
      return [{ file, at: { key: [...key, 'quote'] }, message: `${(error as Error).message}.` }];
    }
  };
  return [
    ...sound(content.events).flatMap(({ file, data }) =>
      data.evidence.flatMap((use, index) => find(file, ['evidence', index], use)),
    ),
    ...sound(content.comparisons).flatMap(({ file, data }) =>
      data.passages.flatMap((passage, index) => [
        ...find(file, ['passages', index], passage),
        ...marks(file, index, passage),
      ]),
    ),
    ...[content.outlets, content.people, content.organisations, content.places].flatMap((names) =>
      sound(names).flatMap(({ file, data }) =>
        data.described.flatMap((use, index) => find(file, ['described', index], use)),
      ),
    ),
  ];
}

const marks = (file: string, index: number, { quote, mark = [] }: Quoted & { mark?: string[] | undefined }): Fault[] =>
  mark.flatMap((words, position) =>
    quote.includes(words)
      ? []
      : [
          {
            file,
            at: { key: ['passages', index, 'mark', position] },
            message: `“${words}” does not stand in the passage; mark its own words.`,
          },
        ],
  );

interface Quoted {
  article: string;
  quote: string;
}
