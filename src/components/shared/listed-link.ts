import type { ItemKind } from '#domain/timeline/timeline-items.ts';
import type { Foreign } from '#schema/primitives.ts';

/** A link of a LinkList. `kind`, `before` and `after` are beside the title. */
export interface ListedLink {
  of: { title: string; foreign: readonly Foreign[] };
  href: string;
  kind?: ItemKind;
  before?: string;
  after?: string | undefined;
}
