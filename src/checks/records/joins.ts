import type { Fault, Key } from '#domain/fault.ts';
import { nameKinds, type RecordKind } from '#schema/records.ts';
import { isNamed } from '#domain/speech/format-attribution.ts';
import type { Content } from '#checks/content/content.ts';
import { byId } from '#checks/content/memoize.ts';
import { isVanished } from './missing-records.ts';
import { withdrawalOf } from './withdrawn.ts';

/** Every join is the id of a record that exists. */
export function checkJoins(content: Content): Fault[] {
  // checkMissingRecords reports a published record without a file, so each join to it is no further fault.
  const exists = (kind: RecordKind, id: string): boolean =>
    byId<{ id: string }>(content[kind]).has(id) || isVanished(content, kind, id);
  const join = (kinds: readonly RecordKind[], file: string, key: Key, id: string | null | undefined): Fault[] => {
    if (id === null || id === undefined || kinds.some((kind) => exists(kind, id))) return [];
    const folders = kinds.map((kind) => `content/${kind}`).join(' or ');
    const withdrawn = kinds.map((kind) => withdrawalOf(content, kind, id)?.date).find((date) => date !== undefined);
    const message =
      withdrawn === undefined
        ? `There is no “${id}” in ${folders}. Correct the id, or add the record.`
        : `“${id}” was withdrawn from ${folders} on ${withdrawn}. Remove this reference.`;
    return [{ file, at: { key }, message }];
  };
  const speaker = (file: string, key: Key, id: string | undefined): Fault[] =>
    id !== undefined && !isNamed(id) ? [] : join(['people', 'organisations'], file, key, id);
  return [
    ...content.sources.flatMap(({ file, parts: { agencies = [] } }) =>
      agencies.flatMap(({ organisation }, index) =>
        join(['organisations'], file, ['agencies', index, 'organisation'], organisation),
      ),
    ),
    ...content.articles.flatMap(({ file, parts: { outlet, caption, speech = [] } }) => [
      ...join(['outlets'], file, ['outlet'], outlet),
      ...join(['organisations'], file, ['caption', 'credit'], caption?.credit),
      ...speech.flatMap((row, index) => [
        ...speaker(file, ['speech', index, 'speaker'], row.speaker),
        ...join(['organisations'], file, ['speech', index, 'via'], row.via),
      ]),
    ]),
    ...content.events.flatMap(({ file, parts: { evidence = [], relations = [] } }) => [
      ...evidence.flatMap((use, index) => [
        ...join(['articles'], file, ['evidence', index, 'article'], use.article),
        ...speaker(file, ['evidence', index, 'speaker'], use.speaker),
      ]),
      ...relations.flatMap(({ event }, index) => join(['events'], file, ['relations', index, 'event'], event)),
    ]),
    ...content.comparisons.flatMap(({ file, parts: { passages = [], events = [] } }) => [
      ...passages.flatMap(({ article }, index) => join(['articles'], file, ['passages', index, 'article'], article)),
      ...events.flatMap((event, index) => join(['events'], file, ['events', index], event)),
    ]),
    ...nameKinds.flatMap((kind) =>
      content[kind].flatMap(({ file, parts: { described = [] } }) =>
        described.flatMap(({ article }, index) => join(['articles'], file, ['described', index, 'article'], article)),
      ),
    ),
  ];
}
