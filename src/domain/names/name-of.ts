import { must } from '#domain/must.ts';

/**
 * The name with this id.
 * @throws when the archive has no such name
 */
export const nameOf = <Name extends { id: string }>(names: readonly Name[], id: string): Name =>
  must(
    names.find((name) => name.id === id),
    `no name “${id}”`,
  );
