import { readFileSync } from 'node:fs';
import type { BookName } from '#domain/import/names/name-book.ts';
import type { ArchiveFacts } from '#domain/import/import-input.ts';
import { nameKinds } from '#schema/records.ts';
import { readContent } from '#reader/read-content.ts';

/** The archive as an import needs it. It changes with every imported article. */
export interface ImportArchive extends ArchiveFacts {
  root: string;
  names: BookName[];
  articles: Set<string>;
  /** The spellings of each name that no source printed until now. */
  others: Map<string, string[]>;
  outlets: Outlet[];
  /** The article of each SHA-256 that was received: of a text, or of a page. */
  received: Map<string, string>;
  zone: string;
  edition: { number: number; date: string };
  /** The days of the changes; null without `changes.yaml`. */
  changes: Set<string> | null;
}

/** An outlet, in the archive or new. */
export interface Outlet {
  id: string;
  name: string;
  url: string;
  zone: string;
  forms: string[];
  isNew: boolean;
}

/**
 * Reads an archive.
 * @throws {Error} when there is no `content/`, or `archive.yaml` has a fault
 */
export function readImportArchive(root: string): ImportArchive {
  const { content } = readContent(root);
  const archive = content.archive[0]?.validValues;
  if (!archive?.period || !archive.zone || !archive.edition)
    throw new Error(`${root}/content/archive.yaml has a fault. Run npm run verify, and correct it first.`);
  const names = nameKinds.flatMap((kind) =>
    content[kind].map(({ id, validValues: { name = id, printed = [], others = [] } }): BookName => {
      return { id, kind, name, forms: [...new Set([...printed, ...others])], title: null };
    }),
  );
  const withdrawn = content.withdrawn.flatMap(({ validValues }) => validValues.withdrawn ?? []).map(({ id }) => id);
  return {
    root,
    names,
    others: new Map(
      nameKinds.flatMap((kind) => content[kind].map(({ id, validValues: { others = [] } }) => [id, others])),
    ),
    articles: new Set(
      [...content.articles, ...content.texts, ...content.published].map(({ id }) => id).concat(withdrawn),
    ),
    outlets: content.outlets.flatMap(({ id, validValues: { name, url, zone, printed = [], others = [] } }) =>
      name === undefined || url === undefined || zone === undefined
        ? []
        : [{ id, name, url, zone, forms: [...printed, ...others], isNew: false }],
    ),
    received: new Map(
      content.sources.flatMap(({ id, validValues: { received } }) =>
        received
          ? [[received.sha256, id] as const, ...(received.page ? [[received.page.sha256, id] as const] : [])]
          : [],
      ),
    ),
    period: archive.period,
    zone: archive.zone,
    edition: archive.edition,
    changes:
      content.changes.length === 0
        ? null
        : new Set(content.changes.flatMap(({ validValues }) => (validValues.changes ?? []).map(({ date }) => date))),
  };
}

/** Returns the text of a file of `content/`. */
export const readRecord = ({ root }: Pick<ImportArchive, 'root'>, path: string): string =>
  readFileSync(`${root}/content/${path}`, 'utf8');

/**
 * Returns the outlet of an article: the given one, else the one on whose host its page is, else a new one from the address.
 * @throws {Error} when nothing says which outlet it is
 */
export function outletOf(
  { outlets, zone }: ImportArchive,
  given: string | null,
  url: string | null,
  siteName: string | null,
): Outlet {
  const host = url === null ? null : new URL(url).hostname.replace(/^www\./, '');
  const isOn = (home: string): boolean => host === home || host?.endsWith(`.${home}`) === true;
  const known = outlets.find(({ id, url: home }) =>
    given === null ? isOn(new URL(home).hostname.replace(/^www\./, '')) : id === given,
  );
  if (known) return known;
  if (host === null)
    throw new Error(
      given === null
        ? 'Nothing says which outlet published it. Give --outlet ID or --url ADDRESS.'
        : `There is no outlet "${given}". Give --url, so that its record can be written, or add it: npm run new -- outlet ${given}.`,
    );
  const labels = host.split('.');
  const domain = labels.slice(/^(?:co|or|go|ac|web|net|com|sch|my)$/.test(labels.at(-2) ?? '') ? -3 : -2);
  const label = domain[0] ?? host;
  const id = given ?? label.replaceAll(/[^a-z0-9]+/g, '-');
  return {
    id,
    name: siteName ?? label.charAt(0).toUpperCase() + label.slice(1),
    url: `https://${domain.join('.')}/`,
    zone,
    forms: [],
    isNew: true,
  };
}
