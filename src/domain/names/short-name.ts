import { occurs } from '#domain/text/mentions.ts';
import type { Entity } from '#schema/entity.ts';

/**
 * Returns the shortest printed spelling that is part of a name, or the name if there is none. Upper and lower case may differ.
 * @example shortName({ name: 'Budi Santoso', printed: ['Budi Santoso', 'Santoso', 'Pak Budi'] }) // 'Santoso'
 */
export function shortName({ name, printed }: Pick<Entity, 'name' | 'printed'>): string {
  const parts = printed.filter((form) => occurs(name.toLowerCase(), form.toLowerCase()));
  return parts.toSorted((a, b) => a.length - b.length)[0] ?? name;
}
