import type { NamesFile } from '#schema/data.ts';
import type { Archive } from '#domain/archive/archive.ts';
import type { Urls } from '#domain/urls.ts';

/** Returns the content of `names.json`: the people, outlets, organisations and places to which ids in other files refer. */
export const namesData = ({ names }: Pick<Archive, 'names'>, urls: Urls): NamesFile => ({
  names: names.map(({ id, kind, name, is, printed, others }) => ({
    id,
    kind,
    url: urls.name(kind, id),
    name,
    is,
    printed,
    others,
  })),
});
