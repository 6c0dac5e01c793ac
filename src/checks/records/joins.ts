import { type Fault, keyFault, type KeyPath } from '#domain/fault.ts';
import type { RecordKind } from '#schema/records.ts';
import { isNamed } from '#domain/archive/attributed-words.ts';
import { storyParts } from '#domain/archive/story.ts';
import { type Content, namesOf, rowsOf } from '#checks/content/content.ts';
import { attributionsOf } from '#checks/content/attributions.ts';
import { captionsOf } from '#schema/article.ts';
import { findRecord, isMissing, tombstoneOf } from './published.ts';

/** Finds each break of this rule: every join is the id of a record that exists. A missing record is reported once. */
export function checkJoins(content: Content): Fault[] {
  const faults: Fault[] = [];
  // checkMissingRecords reports a published record without a file, so each join to it is no further fault.
  const exists = (kind: RecordKind, id: string): boolean =>
    findRecord(content, kind, id) !== undefined || isMissing(content, kind, id);
  const join = (kinds: readonly RecordKind[], file: string, key: KeyPath, id: string | null | undefined): void => {
    if (id === null || id === undefined || kinds.some((kind) => exists(kind, id))) return;
    const folders = kinds.map((kind) => `content/${kind}`).join(' or ');
    const withdrawn = kinds.map((kind) => tombstoneOf(content, kind, id)?.date).find((date) => date !== undefined);
    const message =
      withdrawn === undefined
        ? `There is no “${id}” in ${folders}. Correct the id, or add the record.`
        : `“${id}” was withdrawn from ${folders} on ${withdrawn}. Remove this reference.`;
    faults.push(keyFault(file, key, message));
  };
  const speaker = (file: string, key: KeyPath, id: string | undefined): void => {
    if (id === undefined || isNamed(id)) join(['people', 'organisations'], file, [...key, 'speaker'], id);
  };
  for (const { file, key, row } of rowsOf(content.sources, 'agencies'))
    join(['organisations'], file, [...key, 'organisation'], row.organisation);
  for (const { file, validValues } of content.articles) {
    join(['outlets'], file, ['outlet'], validValues.outlet);
    join(['organisations'], file, ['narrationVia'], validValues.narrationVia);
    join(['organisations'], file, ['via'], validValues.via);
    for (const { credit, key } of captionsOf(validValues.caption)) join(['organisations'], file, key, credit);
    for (const { key, words } of attributionsOf(validValues.speech)) {
      speaker(file, key, words.speaker);
      join(['organisations'], file, [...key, 'via'], words.via);
    }
  }
  for (const { file, key, row } of rowsOf(content.events, 'evidence')) {
    join(['articles'], file, [...key, 'article'], row.article);
    speaker(file, key, row.speaker);
  }
  for (const { file, key, row } of rowsOf(content.events, 'relations'))
    join(['events'], file, [...key, 'event'], row.event);
  for (const { file, key, row } of rowsOf(content.story, 'phases')) {
    join(['events'], file, [...key, 'from'], row.from);
    for (const { event } of storyParts(row.story)) join(['events'], file, [...key, 'story'], event);
  }
  for (const { file, key, row } of rowsOf(content.comparisons, 'passages'))
    join(['articles'], file, [...key, 'article'], row.article);
  for (const { file, key, row } of rowsOf(content.comparisons, 'events')) join(['events'], file, key, row);
  for (const { file, key, row } of rowsOf(namesOf(content), 'described'))
    join(['articles'], file, [...key, 'article'], row.article);
  return oncePerRecord(faults);
}

/** Keeps the first of the faults about one record, with their number: one missing record is one cause. */
function oncePerRecord(faults: readonly Fault[]): Fault[] {
  return [...Map.groupBy(faults, ({ message }) => message).values()].flatMap(([first, ...others]) =>
    first && others.length > 0
      ? [{ ...first, message: `${first.message} ${others.length + 1} places name it.` }]
      : (first ?? []),
  );
}
