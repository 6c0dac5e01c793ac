import type { Fault, Key } from '#domain/fault.ts';
import { nameKinds, type RecordKind } from '#schema/records.ts';
import { isNamed } from '#domain/speech/format-attribution.ts';
import type { Content } from '#checks/content/content.ts';
import { byId } from '#checks/content/memoize.ts';
import { isVanished } from './missing-records.ts';
import { withdrawalOf } from './withdrawn.ts';

/** Whatever points at a record points at one that is there. */
export function checkJoins(content: Content): Fault[] {
  const isThere = (kind: RecordKind, id: string): boolean =>
    byId<{ id: string }>(content[kind]).has(id) || isVanished(content, kind, id);
  const to = (kinds: readonly RecordKind[], file: string, key: Key, id: string | null | undefined): Fault[] => {
    if (id === null || id === undefined || kinds.some((kind) => isThere(kind, id))) return [];
    const folders = kinds.map((kind) => `content/${kind}`).join(' or ');
    const day = kinds.map((kind) => withdrawalOf(content, kind, id)?.date).find((date) => date !== undefined);
    const message =
      day === undefined
        ? `there is no “${id}” in ${folders}; correct the id, or add the record.`
        : `“${id}” was withdrawn from ${folders} on ${day}; remove this reference.`;
    return [{ file, at: { key }, message }];
  };
  const speaker = (file: string, key: Key, id: string | undefined): Fault[] =>
    id !== undefined && !isNamed(id) ? [] : to(['people', 'organisations'], file, key, id);
  return [
    ...content.sources.flatMap(({ file, parts: { agencies = [] } }) =>
      agencies.flatMap(({ organisation }, index) =>
        to(['organisations'], file, ['agencies', index, 'organisation'], organisation),
      ),
    ),
    ...content.articles.flatMap(({ file, parts: { outlet, caption, speech = [] } }) => [
      ...to(['outlets'], file, ['outlet'], outlet),
      ...to(['organisations'], file, ['caption', 'credit'], caption?.credit),
      ...speech.flatMap((row, index) => [
        ...speaker(file, ['speech', index, 'speaker'], row.speaker),
        ...to(['organisations'], file, ['speech', index, 'via'], row.via),
      ]),
    ]),
    ...content.events.flatMap(({ file, parts: { evidence = [], relations = [] } }) => [
      ...evidence.flatMap((use, index) => [
        ...to(['articles'], file, ['evidence', index, 'article'], use.article),
        ...speaker(file, ['evidence', index, 'speaker'], use.speaker),
      ]),
      ...relations.flatMap(({ event }, index) => to(['events'], file, ['relations', index, 'event'], event)),
    ]),
    ...content.comparisons.flatMap(({ file, parts: { passages = [], events = [] } }) => [
      ...passages.flatMap(({ article }, index) => to(['articles'], file, ['passages', index, 'article'], article)),
      ...events.flatMap((event, index) => to(['events'], file, ['events', index], event)),
    ]),
    ...nameKinds.flatMap((kind) =>
      content[kind].flatMap(({ file, parts: { described = [] } }) =>
        described.flatMap(({ article }, index) => to(['articles'], file, ['described', index, 'article'], article)),
      ),
    ),
  ];
}
