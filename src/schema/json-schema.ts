import { z } from 'astro/zod';
import { collections } from './collections.ts';
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

/**
 * The JSON Schemas (draft 2020-12) of the files of `content/`, for completion in editors, by the pattern of the files. They have
 * the keys and the types; what depends on several values is only in `npm run verify`.
 */
export const editorSchemas = (): { name: string; files: string; schema: object }[] =>
  Object.entries(collections).map(([name, { files, schema }]) => ({
    name,
    files: `content/${files}`,
    schema: z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }),
  }));
