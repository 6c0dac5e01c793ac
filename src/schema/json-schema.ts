import { z } from 'astro/zod';
import { articlesFile, eventsFile, namesFile, sentencesFile } from './data.ts';

/**
 * The JSON Schemas (draft 2020-12) of the JSON data files, by name: `articles`, `sentences`, `events`, `names`.
 * @param address the permanent address of the schema with a name
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
