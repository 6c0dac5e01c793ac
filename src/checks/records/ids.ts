import { type Fault, keyFault, lineFault } from '#domain/fault.ts';
import { id as idSchema } from '#schema/primitives.ts';
import { recordKinds } from '#schema/records.ts';
import { type Content, namesOf } from '#checks/content/content.ts';

/**
 * Finds each break of this rule: every id is well-formed, every name has its own id, every event its own number, every
 * comparison its own code. The program cannot know which of two files is wrong, so it reports both.
 */
export function* checkIds(content: Content): Generator<Fault> {
  for (const { id, file } of recordKinds.flatMap((kind): { id: string; file: string }[] => content[kind])) {
    const message = `Expected an id of lower-case letters and digits, joined by hyphens, found “${id}”. Rename this file.`;
    if (!idSchema.safeParse(id).success) yield lineFault(file, message);
  }
  // Names of all kinds share one set of ids, because a speaker is a person or an organisation.
  const names = namesOf(content).map(({ id, file }) => ({ file, value: id }));
  for (const { file, value, other } of duplicatesAcrossFiles(names))
    yield lineFault(file, `${other} has the id “${value}” too. Rename one of the two files.`);
  const numbers = content.events.map(({ file, validValues }) => ({ file, value: validValues.number }));
  for (const { file, value, other } of duplicatesAcrossFiles(numbers))
    yield keyFault(file, ['number'], `${other} has the number ${value} too. Change one of them.`);
  const codes = content.comparisons.map(({ file, validValues }) => ({ file, value: validValues.code }));
  for (const { file, value, other } of duplicatesAcrossFiles(codes))
    yield keyFault(file, ['code'], `${other} has the code ${value} too. Change one of them.`);
}

/** Each file that has the same value as another file, with the first such other file. Files without a value have none. */
export function duplicatesAcrossFiles<Value>(
  items: readonly { file: string; value: Value | undefined }[],
): { file: string; value: Value; other: string }[] {
  const groups = Map.groupBy(items, ({ value }) => value);
  return items.flatMap(({ file, value }) => {
    const other = groups.get(value)?.find((item) => item.file !== file)?.file;
    return value === undefined || other === undefined ? [] : [{ file, value, other }];
  });
}
