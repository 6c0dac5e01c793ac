import { z } from 'astro/zod';
import { articlesFile, eventsFile, namesFile, sentencesFile } from './data.ts';

/**
 * The JSON Schemas (draft 2020-12) of the data files, by name, made from the zod schemas that type them.
 * `address` gives the permanent address of a schema.
 */
export const jsonSchemas = (address: (name: string) => string): Record<string, object> =>
  Object.fromEntries(
    Object.entries({ articles: articlesFile, sentences: sentencesFile, events: eventsFile, names: namesFile }).map(
      ([name, file]) => {
        const { $schema, ...schema } = z.toJSONSchema(file);
        return [name, { $schema, $id: address(name), title: `${name}.json`, ...schema }];
      },
    ),
  );
