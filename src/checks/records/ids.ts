import type { Fault } from '#domain/fault.ts';

import { id as idSchema } from '#schema/primitives.ts';
import { nameKinds, recordKinds } from '#schema/records.ts';
import type { Content } from '#checks/content/content.ts';

/** Every record has an id of its own, every event a number, every comparison a code. */
export const checkIds = (content: Content): Fault[] => [
  ...checkShape(content),
  ...checkNames(content),
  ...checkNumbers(content),
];

function checkShape(content: Content): Fault[] {
  return recordKinds.flatMap((kind) =>
    content[kind].flatMap(({ id, file }) =>
      idSchema.safeParse(id).success
        ? []
        : [fault(file, `“${id}” is no id: expected lower-case words joined by hyphens; rename this file.`)],
    ),
  );
}

/** Names of all kinds share one space of ids, because a speaker can be a person or an organisation. */
function checkNames(content: Content): Fault[] {
  const all = nameKinds.flatMap((kind) => content[kind].map(({ id, file }) => ({ file, value: id })));
  return twins(all).map(({ file, value, twin }) =>
    fault(file, `the id “${value}” is ${twin}'s too; rename one of them.`),
  );
}

/** Which of two records is wrong, nobody can tell: both are named. */
function checkNumbers({ events, comparisons }: Content): Fault[] {
  const numbers = events.flatMap(({ file, parts }) => (parts.number ? [{ file, value: parts.number }] : []));
  const codes = comparisons.flatMap(({ file, parts }) => (parts.code ? [{ file, value: parts.code }] : []));
  const given = (key: string, items: { file: string; value: string | number }[]): Fault[] =>
    twins(items).map(({ file, value, twin }) => ({
      file,
      at: { key: [key] },
      message: `${key} ${String(value)} is ${twin}'s too; give one of them another.`,
    }));
  return [...given('number', numbers), ...given('code', codes)];
}

/** Each file that shares its value with another, and the first such other. */
export function twins<Value>(items: readonly { file: string; value: Value }[]): Twin<Value>[] {
  const files = Map.groupBy(items, ({ value }) => value);
  return items.flatMap(({ file, value }) => {
    const twin = files.get(value)?.find((other) => other.file !== file)?.file;
    return twin === undefined ? [] : [{ file, value, twin }];
  });
}

const fault = (file: string, message: string): Fault => ({ file, at: { line: 1, column: 1 }, message });

interface Twin<Value> {
  file: string;
  value: Value;
  twin: string;
}
