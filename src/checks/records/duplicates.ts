import { type Fault, keyFault } from '#domain/fault.ts';
import { type Content, namesOf, type Row, rowsOf } from '#checks/content/content.ts';

/**
 * Finds each break of this rule: no list of a file has an item twice: no quote in one event, no agency in one record, no
 * spelling of one name.
 */
export function* checkDuplicates(content: Content): Generator<Fault> {
  const { sources, events, comparisons, synonyms } = content;
  yield* duplicatesIn(rowsOf(sources, 'agencies'), ({ organisation }) => organisation);
  yield* duplicatesIn(rowsOf(sources, 'repairs'), ({ line, before }) => `${line} ${before}`);
  yield* duplicatesIn(rowsOf(sources, 'dates'), ({ line, text }) => `${line} ${text}`);
  yield* duplicatesIn(rowsOf(events, 'evidence'), ({ article, quote }) => `${article} ${quote}`);
  yield* duplicatesIn(rowsOf(events, 'relations'), ({ type, event }) => `${type} ${event}`);
  yield* duplicatesIn(rowsOf(comparisons, 'passages'), ({ article, quote }) => `${article} ${quote}`);
  yield* duplicatesIn(rowsOf(comparisons, 'events'), (event) => event);
  for (const { file, key, row } of rowsOf(synonyms, 'groups')) {
    const words = (['words', 'typed'] as const).flatMap((list) =>
      row[list].map((word, index) => ({ file, key: [...key, list, index], row: word })),
    );
    yield* duplicatesIn(words, (word) => word);
  }
  yield* duplicatesIn(rowsOf(namesOf(content), 'printed'), (form) => form);
  yield* duplicatesIn(rowsOf(namesOf(content), 'others'), (form) => form);
  yield* duplicatesIn(rowsOf(namesOf(content), 'described'), ({ article, quote }) => `${article} ${quote}`);
}

/** Reports each row that has the label of an earlier one in its file. */
function* duplicatesIn<Value>(rows: readonly Row<Value>[], labelOf: (row: Value) => string): Generator<Fault> {
  const seen = new Set<string>();
  for (const { file, key, row } of rows) {
    const label = labelOf(row);
    const inFile = `${file} ${label}`;
    if (seen.has(inFile)) yield keyFault(file, key, `“${label}” is listed twice. Keep one.`);
    seen.add(inFile);
  }
}

/**
 * Reports each value that another file has too. The program cannot know which of two files is wrong, so it reports both.
 * @param noun what the value is: "code"
 */
export function* sharedByFiles(rows: readonly Row<string | number | undefined>[], noun: string): Generator<Fault> {
  const byValue = Map.groupBy(rows, ({ row }) => row);
  for (const { file, key, row } of rows) {
    if (row === undefined) continue;
    const other = byValue.get(row)?.find((one) => one.file !== file);
    if (other) yield keyFault(file, key, `${other.file} has the ${noun} “${row}” too. Change one of them.`);
  }
}
