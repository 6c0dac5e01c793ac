import type { Fault, Key } from '#domain/fault.ts';
import { nameKinds } from '#schema/records.ts';
import type { Content } from '#checks/content/content.ts';

/** Nothing is listed twice: no quote in one event, no agency in one record, no spelling of one name. */
export function checkDuplicates(content: Content): Fault[] {
  return [
    ...content.sources.flatMap(({ file, parts: { agencies = [], repairs = [], dates = [] } }) => [
      ...twice(file, ['agencies'], agencies, ({ organisation }) => organisation),
      ...twice(file, ['repairs'], repairs, ({ line, before }) => `${String(line)} ${before}`),
      ...twice(file, ['dates'], dates, ({ line, text }) => `${String(line)} ${text}`),
    ]),
    ...content.events.flatMap(({ file, parts: { evidence = [], relations = [] } }) => [
      ...twice(file, ['evidence'], evidence, ({ article, quote }) => `${article} ${quote}`),
      ...twice(file, ['relations'], relations, ({ type, event }) => `${type} ${event}`),
    ]),
    ...content.comparisons.flatMap(({ file, parts: { passages = [], events = [] } }) => [
      ...twice(file, ['passages'], passages, ({ article, quote }) => `${article} ${quote}`),
      ...twice(file, ['events'], events, (event) => event),
    ]),
    ...content.synonyms.flatMap(({ file, parts: { groups = [] } }) =>
      groups.flatMap(({ words }, index) => twice(file, ['groups', index, 'words'], words, (word) => word)),
    ),
    ...nameKinds.flatMap((kind) =>
      content[kind].flatMap(({ file, parts: { printed = [], others = [], described = [] } }) => [
        ...twice(file, ['printed'], printed, (form) => form),
        ...twice(file, ['others'], others, (form) => form),
        ...twice(file, ['described'], described, ({ article, quote }) => `${article} ${quote}`),
      ]),
    ),
  ];
}

function twice<Row>(file: string, key: Key, rows: readonly Row[], name: (row: Row) => string): Fault[] {
  const seen = new Set<string>();
  return rows.flatMap((row, index): Fault[] => {
    const same = name(row);
    if (seen.has(same)) return [{ file, at: { key: [...key, index] }, message: `“${same}” stands twice; keep one.` }];
    seen.add(same);
    return [];
  });
}
