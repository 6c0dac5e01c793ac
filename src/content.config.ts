import { glob, type Loader } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { type CollectionName, collections as table, idOf } from './schema/collections.ts';

/** Astro's collections, from the table of collections in `schema/`. An id is a file name without its extension. */
export const collections = Object.fromEntries(
  Object.entries(table).map(([name, { files, schema }]) => [
    name,
    defineCollection({ loader: loadFiles(files), schema }),
  ]),
) as { [Name in CollectionName]: { loader: Loader; schema: (typeof table)[Name]['schema'] } };

/** Loads the files of a collection, without Astro's warning that there are none: a collection may be empty. */
function loadFiles(pattern: string): Loader {
  const loader = glob({ base: 'content', pattern, generateId: ({ entry }) => idOf(entry) });
  return {
    ...loader,
    load: (context) => {
      const logger = context.logger.fork('content');
      logger.warn = () => undefined;
      return loader.load({ ...context, logger });
    },
  };
}
