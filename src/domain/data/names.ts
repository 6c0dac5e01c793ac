import type { NamesFile } from '#schema/data.ts';
import type { Archive } from '#domain/archive/archive.ts';
import type { Urls } from '#domain/urls.ts';

/** The names of the archive as `names.json` gives them: what the ids in the other files stand for. */
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
