import type { Fault } from '#domain/fault.ts';
import { id as idSchema } from '#schema/primitives.ts';
import { nameKinds, recordKinds } from '#schema/records.ts';
import type { Content } from '#checks/content/content.ts';

/**
 * Returns a fault for each break of this rule: every id is well-formed, every name has its own id, every event its own
 * number, every comparison its own code.
 */
export const checkIds = (content: Content): Fault[] => [
  ...checkFormat(content),
  ...checkNameIds(content),
  ...checkNumbersAndCodes(content),
];

function checkFormat(content: Content): Fault[] {
  return recordKinds.flatMap((kind) =>
    content[kind].flatMap(({ id, file }) =>
      idSchema.safeParse(id).success
        ? []
        : [
            fault(
              file,
              `Expected an id of lower-case letters and digits, joined by hyphens, found “${id}”. Rename this file.`,
            ),
          ],
    ),
  );
}

/** Names of all kinds share one set of ids, because a speaker is a person or an organisation. */
function checkNameIds(content: Content): Fault[] {
  const all = nameKinds.flatMap((kind) => content[kind].map(({ id, file }) => ({ file, value: id })));
  return duplicatesAcrossFiles(all).map(({ file, value, other }) =>
    fault(file, `${other} has the id “${value}” too. Rename one of the two files.`),
  );
}

/** The program cannot know which of two files is wrong, so it reports both. */
function checkNumbersAndCodes({ events, comparisons }: Content): Fault[] {
  const numbers = events.flatMap(({ file, validValues }) =>
    validValues.number ? [{ file, value: validValues.number }] : [],
  );
  const codes = comparisons.flatMap(({ file, validValues }) =>
    validValues.code ? [{ file, value: validValues.code }] : [],
  );
  const report = (key: string, items: { file: string; value: string | number }[]): Fault[] =>
    duplicatesAcrossFiles(items).map(({ file, value, other }) => ({
      file,
      at: { key: [key] },
      message: `${other} has the ${key} ${String(value)} too. Change one of them.`,
    }));
  return [...report('number', numbers), ...report('code', codes)];
}

/** Each file that has the same value as another file, with the first such other file. */
export function duplicatesAcrossFiles<Value>(items: readonly { file: string; value: Value }[]): Duplicate<Value>[] {
  const groups = Map.groupBy(items, ({ value }) => value);
  return items.flatMap(({ file, value }) => {
    const other = groups.get(value)?.find((item) => item.file !== file)?.file;
    return other === undefined ? [] : [{ file, value, other }];
  });
}

const fault = (file: string, message: string): Fault => ({ file, at: { line: 1, column: 1 }, message });

interface Duplicate<Value> {
  file: string;
  value: Value;
  /** Path of the other file. */
  other: string;
}
