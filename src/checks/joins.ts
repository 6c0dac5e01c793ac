import type { Fault, Key } from '../domain/fault.ts';
import { type Content, sound } from './content.ts';

/** Whatever points at a record points at one that is there. */
export function checkJoins(content: Content): Fault[] {
  const to = (kinds: readonly Kind[], file: string, key: Key, id: string | null | undefined): Fault[] => {
    if (id === null || id === undefined || kinds.some((kind) => content[kind].some((item) => item.id === id)))
      return [];
    const folders = kinds.map((kind) => `content/${kind}`).join(' or ');
    return [{ file, at: { key }, message: `there is no “${id}” in ${folders}; mend the id, or add the record.` }];
  };
  const speakers = ['people', 'organisations'] as const;
  const speaker = (file: string, key: Key, id: string | undefined): Fault[] =>
    id === 'narasi' || id === 'tak-bernama' ? [] : to(speakers, file, key, id);
  return [
    ...sound(content.sources).flatMap(({ file, data }) =>
      data.agencies.flatMap(({ organisation }, index) =>
        to(['organisations'], file, ['agencies', index, 'organisation'], organisation),
      ),
    ),
    ...sound(content.articles).flatMap(({ file, data }) => [
      ...to(['outlets'], file, ['outlet'], data.outlet),
      ...to(['organisations'], file, ['caption', 'credit'], data.caption?.credit),
      ...data.speech.flatMap((row, index) => [
        ...speaker(file, ['speech', index, 'speaker'], row.speaker),
        ...to(['organisations'], file, ['speech', index, 'via'], row.via),
      ]),
    ]),
    ...sound(content.events).flatMap(({ file, data }) => [
      ...data.evidence.flatMap((use, index) => [
        ...to(['articles'], file, ['evidence', index, 'article'], use.article),
        ...speaker(file, ['evidence', index, 'speaker'], use.speaker),
      ]),
      ...data.relations.flatMap(({ event }, index) => to(['events'], file, ['relations', index, 'event'], event)),
    ]),
    ...sound(content.comparisons).flatMap(({ file, data }) => [
      ...data.passages.flatMap(({ article }, index) => to(['articles'], file, ['passages', index, 'article'], article)),
      ...data.events.flatMap((event, index) => to(['events'], file, ['events', index], event)),
    ]),
    ...(['outlets', ...speakers, 'places'] as const).flatMap((kind) =>
      sound(content[kind]).flatMap(({ file, data }) =>
        data.described.flatMap(({ article }, index) =>
          to(['articles'], file, ['described', index, 'article'], article),
        ),
      ),
    ),
  ];
}

type Kind = 'articles' | 'events' | 'comparisons' | 'outlets' | 'people' | 'organisations' | 'places';
