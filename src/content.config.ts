import { glob } from 'astro/loaders';
import type { z } from 'astro/zod';
import { defineCollection } from 'astro:content';
import { archive } from './schema/archive.ts';
import { article } from './schema/article.ts';
import { comparison } from './schema/comparison.ts';
import { entity, outlet } from './schema/entity.ts';
import { event } from './schema/event.ts';
import { changes, ids } from './schema/register.ts';
import { source } from './schema/source.ts';
import { synonyms } from './schema/synonyms.ts';
import { vocabulary } from './schema/vocabulary.ts';

/** Which folder of `content/` feeds which collection, by which schema. Ids are file names. */
export const collections = {
  articles: markdown('articles', article),
  events: markdown('events', event),
  comparisons: markdown('comparisons', comparison),
  sources: yaml('sources/*', source),
  outlets: yaml('outlets/*', outlet),
  people: yaml('people/*', entity),
  organisations: yaml('organisations/*', entity),
  places: yaml('places/*', entity),
  archive: yaml('archive', archive),
  ids: yaml('ids', ids),
  changes: yaml('changes', changes),
  synonyms: yaml('synonyms', synonyms),
  vocabulary: yaml('vocabulary', vocabulary),
};

function markdown<Schema extends z.ZodType>(folder: string, schema: Schema) {
  return defineCollection({
    loader: glob({ base: `content/${folder}`, pattern: '*.md', generateId: fileName }),
    schema,
  });
}

function yaml<Schema extends z.ZodType>(files: string, schema: Schema) {
  return defineCollection({
    loader: glob({ base: 'content', pattern: `${files}.yaml`, generateId: fileName }),
    schema,
  });
}

function fileName({ entry }: { entry: string }): string {
  return entry.replace(/^.*\/|\.[a-z]+$/g, '');
}
