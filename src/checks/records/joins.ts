import type { Fault, KeyPath } from '#domain/fault.ts';
import { nameKinds, type RecordKind } from '#schema/records.ts';
import { isNamed } from '#domain/archive/attributed-words.ts';
import { storyParts } from '#domain/archive/story-parts.ts';
import type { Content } from '#checks/content/content.ts';
import { captionsOf } from '#schema/article.ts';
import { byId } from '#domain/memoize.ts';
import { isMissing } from './missing-records.ts';
import { tombstoneOf } from './withdrawn.ts';

/** Returns a fault for each break of this rule: every join is the id of a record that exists. A missing record is reported once. */
export function checkJoins(content: Content): Fault[] {
  // checkMissingRecords reports a published record without a file, so each join to it is no further fault.
  const exists = (kind: RecordKind, id: string): boolean =>
    byId<{ id: string }>(content[kind]).has(id) || isMissing(content, kind, id);
  const join = (kinds: readonly RecordKind[], file: string, key: KeyPath, id: string | null | undefined): Fault[] => {
    if (id === null || id === undefined || kinds.some((kind) => exists(kind, id))) return [];
    const folders = kinds.map((kind) => `content/${kind}`).join(' or ');
    const withdrawn = kinds.map((kind) => tombstoneOf(content, kind, id)?.date).find((date) => date !== undefined);
    const message =
      withdrawn === undefined
        ? `There is no “${id}” in ${folders}. Correct the id, or add the record.`
        : `“${id}” was withdrawn from ${folders} on ${withdrawn}. Remove this reference.`;
    return [{ file, at: { key }, message }];
  };
  const speaker = (file: string, key: KeyPath, id: string | undefined): Fault[] =>
    id !== undefined && !isNamed(id) ? [] : join(['people', 'organisations'], file, key, id);
  const faults = [
    ...content.sources.flatMap(({ file, validValues: { agencies = [] } }) =>
      agencies.flatMap(({ organisation }, index) =>
        join(['organisations'], file, ['agencies', index, 'organisation'], organisation),
      ),
    ),
    ...content.articles.flatMap(({ file, validValues: { outlet, caption, narrationVia, via, speech = [] } }) => [
      ...join(['outlets'], file, ['outlet'], outlet),
      ...join(['organisations'], file, ['narrationVia'], narrationVia),
      ...join(['organisations'], file, ['via'], via),
      ...captionsOf(caption).flatMap(({ credit, key }) => join(['organisations'], file, key, credit)),
      ...speech.flatMap((row, index) => [
        ...speaker(file, ['speech', index, 'speaker'], row.speaker),
        ...join(['organisations'], file, ['speech', index, 'via'], row.via),
        ...(row.parts ?? []).flatMap((part, position) => [
          ...speaker(file, ['speech', index, 'parts', position, 'speaker'], part.speaker),
          ...join(['organisations'], file, ['speech', index, 'parts', position, 'via'], part.via),
        ]),
      ]),
    ]),
    ...content.events.flatMap(({ file, validValues: { evidence = [], relations = [] } }) => [
      ...evidence.flatMap((use, index) => [
        ...join(['articles'], file, ['evidence', index, 'article'], use.article),
        ...speaker(file, ['evidence', index, 'speaker'], use.speaker),
      ]),
      ...relations.flatMap(({ event }, index) => join(['events'], file, ['relations', index, 'event'], event)),
    ]),
    ...content.story.flatMap(({ file, validValues: { phases = [] } }) =>
      phases.flatMap(({ from, story }, index) => [
        ...join(['events'], file, ['phases', index, 'from'], from),
        ...storyParts(story).flatMap(({ event }) => join(['events'], file, ['phases', index, 'story'], event)),
      ]),
    ),
    ...content.comparisons.flatMap(({ file, validValues: { passages = [], events = [] } }) => [
      ...passages.flatMap(({ article }, index) => join(['articles'], file, ['passages', index, 'article'], article)),
      ...events.flatMap((event, index) => join(['events'], file, ['events', index], event)),
    ]),
    ...nameKinds.flatMap((kind) =>
      content[kind].flatMap(({ file, validValues: { described = [] } }) =>
        described.flatMap(({ article }, index) => join(['articles'], file, ['described', index, 'article'], article)),
      ),
    ),
  ];
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
