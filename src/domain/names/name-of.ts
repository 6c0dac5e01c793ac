import { byId } from '#domain/memoize.ts';
import { must } from '#domain/must.ts';

/**
 * Returns the name with this id.
 * @throws {Error} when no name has this id
 */
export const nameOf = <Name extends { id: string }>(names: readonly Name[], id: string): Name =>
  must(
    byId(names).get(id),
    `no name “${id}”. Correct the id, or add a person, organisation, place or outlet with this id.`,
  );
