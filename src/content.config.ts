import { glob, type Loader } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { type CollectionName, collections as table, idOf } from './schema/collections.ts';

/** Astro's collections, from the table of the schemas. Ids are file names. */
export const collections = Object.fromEntries(
  Object.entries(table).map(([name, { files, schema }]) => [
    name,
    defineCollection({ loader: filesOf(files), schema }),
  ]),
) as { [Name in CollectionName]: { loader: Loader; schema: (typeof table)[Name]['schema'] } };

/** The files of a collection. There may be none, so the loader's warnings about that are dropped. */
function filesOf(pattern: string): Loader {
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
