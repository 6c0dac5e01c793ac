import { readFileSync } from 'node:fs';
import { hostOf, isOnHostOf } from '#checks/source/agencies.ts';
import { addressesIn } from '#domain/import/addresses.ts';
import type { BookName } from '#domain/import/names/name-book.ts';
import { nameKinds } from '#schema/records.ts';
import { readContent } from '#reader/read-content.ts';

/** A name of the archive; an outlet has an address and a zone. */
interface ArchiveName extends BookName {
  url?: string | undefined;
  zone?: string | undefined;
  /** The spellings that no source printed when the archive was read. */
  others?: readonly string[];
}

/** An outlet; it is new if `ImportArchive.names` does not contain this object. */
export type Outlet = ArchiveName & { url: string; zone: string };

/** The archive as an import needs it. It changes with every imported article. */
export type ImportArchive = ReturnType<typeof readImportArchive>;

/**
 * Reads an archive.
 * @throws {Error} when there is no `content/`, or `archive.yaml` has a fault
 */
export function readImportArchive(root: string) {
  const { content } = readContent(root);
  const archive = content.archive[0]?.validValues;
  if (!archive?.period || !archive.zone || !archive.edition)
    throw new Error(`${root}/content/archive.yaml has a fault. Run npm run verify, and correct it first.`);
  const withdrawn = content.withdrawn.flatMap(({ validValues }) => validValues.withdrawn ?? []);
  const [changes] = content.changes;
  const received = content.sources.flatMap(({ id, validValues }) => {
    const { sha256, page } = validValues.received ?? {};
    return [sha256, page?.sha256].flatMap((hash) => (hash === undefined ? [] : [[hash, id] as const]));
  });
  const names = nameKinds.flatMap((kind) =>
    content[kind].map(({ id, validValues }): ArchiveName => {
      const { name = id, printed = [], others = [] } = validValues;
      return { ...validValues, id, kind, name, forms: [...new Set([...printed, ...others])], title: null, others };
    }),
  );
  return {
    root,
    names,
    articles: new Set([...content.articles, ...content.texts, ...content.published, ...withdrawn].map(({ id }) => id)),
    /** The article of each SHA-256 that was received: of a text, or of a page. */
    received: new Map(received),
    period: archive.period,
    zone: archive.zone,
    edition: archive.edition,
    /** The days of the changes; null without `changes.yaml`. */
    changes: changes ? new Set(changes.validValues.changes?.map(({ date }) => date)) : null,
  };
}

/** Returns the text of a file of `content/`. */
export const readRecord = ({ root }: Pick<ImportArchive, 'root'>, path: string): string =>
  readFileSync(`${root}/content/${path}`, 'utf8');

/** Returns the outlets of an archive whose records have an address and a zone. */
export const outletsOf = ({ names }: Pick<ImportArchive, 'names'>): Outlet[] =>
  names.filter((name): name is Outlet => name.url !== undefined && name.zone !== undefined);

/** Returns the addresses in a text that can be that of its article: those on the site of the outlet, if it is known. */
export function addressesOn(archive: ImportArchive, given: string | undefined, text: string): string[] {
  const home = outletsOf(archive).find(({ id }) => id === given)?.url;
  return addressesIn(text).filter((address) => home === undefined || isOnHostOf(address, home));
}

/**
 * Returns the outlet of an article: the given one, else the one on whose host its page is, else a new one from the address.
 * @throws {Error} when nothing says which outlet it is, or its id would be that of an outlet on another host
 */
export function outletOf(
  archive: ImportArchive,
  given: string | undefined,
  url: string | null,
  { siteName, text, addresses }: { siteName: string | null; text: string; addresses: readonly string[] },
): Outlet {
  const outlets = outletsOf(archive);
  const known = outlets.find(({ id, url: home }) =>
    given === undefined ? url !== null && isOnHostOf(url, home) : id === given,
  );
  if (known) return known;
  if (url === null && given !== undefined)
    throw new Error(
      `There is no outlet "${given}". Give --url, so that its record can be written, or add it: npm run new -- outlet ${given}.`,
    );
  if (url === null)
    throw new Error(
      addresses.length === 0
        ? 'Nothing says which outlet published it. Give --outlet ID or --url ADDRESS.'
        : `The text contains ${addresses.length} addresses: ${addresses.join(', ')}. Give that of the article with --url ADDRESS.`,
    );
  const host = hostOf(url);
  const labels = host.split('.');
  const domain = labels.slice(/^(?:co|or|go|ac|web|net|com|sch|my)$/.test(labels.at(-2) ?? '') ? -3 : -2);
  const label = domain[0] ?? host;
  const id = given ?? label.replaceAll(/[^a-z0-9]+/g, '-');
  const other = outlets.find((outlet) => outlet.id === id);
  if (other)
    throw new Error(
      `The page is on ${host}, the outlet "${id}" on ${hostOf(other.url)}. If it is another outlet, give it an id with --outlet ID; if it moved, correct url in content/outlets/${id}.yaml.`,
    );
  const name = siteName ?? printedName(label, text) ?? label.charAt(0).toUpperCase() + label.slice(1);
  return { id, kind: 'outlets', name, url: `https://${domain.join('.')}/`, zone: archive.zone, forms: [], title: null };
}

/** The name of an outlet as a text prints it: "Kabar Pantura" for the host "kabarpantura"; null if it does not. */
function printedName(label: string, text: string): string | null {
  const letters = label.match(/[a-z\d-]/g)?.join('[ .-]?') ?? '';
  const found = text.match(new RegExp(String.raw`(?<![\p{L}\d])${letters}(?![\p{L}\d])`, 'giu')) ?? [];
  return found.find((name) => /^\p{Lu}.*\p{Ll}/u.test(name)) ?? found.find((name) => /^\p{Lu}/u.test(name)) ?? null;
}
