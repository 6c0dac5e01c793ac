import type { Fault, KeyPath } from '#domain/fault.ts';
import { nameKinds } from '#schema/records.ts';
import type { Content } from '#checks/content/content.ts';

/**
 * Returns a fault for each break of this rule: no list of a file has an item twice: no quote in one event, no agency in
 * one record, no spelling of one name.
 */
export function checkDuplicates(content: Content): Fault[] {
  return [
    ...content.sources.flatMap(({ file, validValues: { agencies = [], repairs = [], dates = [] } }) => [
      ...duplicatesIn(file, ['agencies'], agencies, ({ organisation }) => organisation),
      ...duplicatesIn(file, ['repairs'], repairs, ({ line, before }) => `${String(line)} ${before}`),
      ...duplicatesIn(file, ['dates'], dates, ({ line, text }) => `${String(line)} ${text}`),
    ]),
    ...content.events.flatMap(({ file, validValues: { evidence = [], relations = [] } }) => [
      ...duplicatesIn(file, ['evidence'], evidence, ({ article, quote }) => `${article} ${quote}`),
      ...duplicatesIn(file, ['relations'], relations, ({ type, event }) => `${type} ${event}`),
    ]),
    ...content.comparisons.flatMap(({ file, validValues: { passages = [], events = [] } }) => [
      ...duplicatesIn(file, ['passages'], passages, ({ article, quote }) => `${article} ${quote}`),
      ...duplicatesIn(file, ['events'], events, (event) => event),
    ]),
    ...content.synonyms.flatMap(({ file, validValues: { groups = [] } }) =>
      groups.flatMap(({ words }, index) => duplicatesIn(file, ['groups', index, 'words'], words, (word) => word)),
    ),
    ...nameKinds.flatMap((kind) =>
      content[kind].flatMap(({ file, validValues: { printed = [], others = [], described = [] } }) => [
        ...duplicatesIn(file, ['printed'], printed, (form) => form),
        ...duplicatesIn(file, ['others'], others, (form) => form),
        ...duplicatesIn(file, ['described'], described, ({ article, quote }) => `${article} ${quote}`),
      ]),
    ),
  ];
}

/** Reports each row that has the label of an earlier one. */
function duplicatesIn<Row>(file: string, key: KeyPath, rows: readonly Row[], labelOf: (row: Row) => string): Fault[] {
  const seen = new Set<string>();
  return rows.flatMap((row, index): Fault[] => {
    const label = labelOf(row);
    if (seen.has(label))
      return [{ file, at: { key: [...key, index] }, message: `“${label}” is listed twice. Keep one.` }];
    seen.add(label);
    return [];
  });
}
