import { lstatSync, readdirSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Content, Item } from '#checks/content/content.ts';
import { compareCodeUnits } from '#domain/compare-code-units.ts';
import { type Fault, type KeyPath, lineFault, type LocatedFault, type Position } from '#domain/fault.ts';
import { parsePublished, publishedFile, type PublishedRecord } from '#domain/published.ts';
import { type CollectionName, collectionNames, collectionOf, collections, idOf } from '#schema/collections.ts';
import { readText } from './read-text.ts';
import { readYaml } from './read-yaml.ts';
import { checkSchema } from './schema-faults.ts';

/** The content under a root, the faults of single files, and a function that returns faults in the order of files and lines. */
export interface ContentRead {
  content: Content;
  faults: Fault[];
  locate: (faults: Iterable<Fault>) => LocatedFault[];
}

/**
 * Reads all files of `content/`. A file that is not valid is a fault, not an error. A file that has not changed since it was
 * last read in this process is not read again, so that the checks and the pages share one reading.
 * @param root the folder that contains `content/`
 * @throws {Error} when there is no `content/`, or a folder in it cannot be read
 */
export function readContent(root: string): ContentRead {
  if (statSync(`${root}/content`, { throwIfNoEntry: false })?.isDirectory() !== true)
    throw new Error(`There is no folder “content” in ${root}. Run this in the folder of the archive.`);
  const files = new Map(filesIn(`${root}/content`).map((path) => [`content/${path}`, readOnce(root, path)]));
  const values = [...files.values()];
  const content = {
    ...Object.fromEntries(
      collectionNames.map((name) => [name, values.flatMap((file) => (file.collection === name ? [file.item] : []))]),
    ),
    texts: values.flatMap(({ sourceText }) => sourceText ?? []),
    published: values.flatMap(({ published }) => published ?? []),
  } as unknown as Content;
  return {
    content,
    faults: [...values.flatMap(({ faults }) => faults), ...missingFiles(content)],
    locate: (found) =>
      Array.from(found, ({ file, at, message }) => {
        const position = 'key' in at ? (files.get(file)?.locate?.(at.key) ?? { line: 1, column: 1 }) : at;
        return { file, ...position, message };
      }).toSorted((a, b) => compareCodeUnits(a.file, b.file) || a.line - b.line || a.column - b.column),
  };
}

/** One file as read. It is an item of a collection, a source, the published list, or none of these. */
interface FileRead {
  collection?: CollectionName;
  item?: Item<unknown>;
  sourceText?: Content['texts'][number];
  published?: readonly PublishedRecord[];
  faults: readonly Fault[];
  locate?: (key: KeyPath) => Position;
}

/** The files read in this process, by absolute path. */
const filesRead = new Map<string, { stamp: string; read: FileRead }>();

function readOnce(root: string, path: string): FileRead {
  const absolute = resolve(root, 'content', path);
  const { size, mtimeMs, ctimeMs, mode } = lstatSync(absolute);
  const stamp = [size, mtimeMs, ctimeMs, mode].join();
  const known = filesRead.get(absolute);
  if (known?.stamp === stamp) return known.read;
  const read = readFile(root, path);
  filesRead.set(absolute, { stamp, read });
  return read;
}

function readFile(root: string, path: string): FileRead {
  const file = `content/${path}`;
  const collection = collectionOf(path);
  if (collection === undefined && path !== publishedFile && !/^sources\/[^/]+\.txt$/.test(path))
    return { faults: [lineFault(file, unexpected)] };
  const { sha256, text, faults } = readText(root, file);
  if (collection !== undefined) return readItem(file, text, collection, faults);
  if (path !== publishedFile) return { sourceText: { id: idOf(path), file, sha256, text }, faults };
  const list = parsePublished(text ?? '');
  return { published: list.records, faults: [...faults, ...list.faults] };
}

/** Returns the relative paths of all files and links in a folder and its subfolders, with `/`, sorted. */
export const filesIn = (folder: string): string[] => filesBelow(`${folder}/`, '').toSorted();

const filesBelow = (folder: string, path: string): string[] =>
  readdirSync(folder + path, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) return filesBelow(folder, `${path}${entry.name}/`);
    // macOS Finder adds .DS_Store to every folder that it shows.
    return entry.name === '.DS_Store' ? [] : path + entry.name;
  });

const unexpected = `Expected ${Object.values(collections)
  .map(({ files }) => files)
  .join(', ')}, ${publishedFile} or sources/*.txt, found another file. Rename, move or delete it.`;

function readItem(file: string, text: string | null, collection: CollectionName, faults: readonly Fault[]): FileRead {
  const unread = { id: idOf(file), file, data: null, validValues: {}, body: null, bodyLine: 1 };
  if (text === null) return { collection, item: unread, faults };
  const [head, body] = file.endsWith('.md') ? splitMarkdown(text) : [text, ''];
  if (head === null) {
    const message = 'Expected frontmatter between two lines of ---, found none. Write it at the start of the file.';
    return { collection, item: unread, faults: [...faults, lineFault(file, message)] };
  }
  const { faults: schemaFaults, ...values } = checkSchema<unknown>(file, head, collections[collection].schema);
  const item = { ...unread, ...values, body, bodyLine: head.split('\n').length + 1 };
  // Parsed again, because the nodes of a file take much more memory than its values.
  const locate = (key: KeyPath) => readYaml(file, head).locate(key);
  return { collection, item, faults: [...faults, ...schemaFaults], locate };
}

/** The frontmatter, with an empty first line instead of `---`, and the body; null without frontmatter. */
function splitMarkdown(text: string): [head: string, body: string] | [null, null] {
  const [, head, body] = /^---(\n(?:[^]*?\n)?)---\n([^]*)$/.exec(text) ?? [];
  return head === undefined || body === undefined ? [null, null] : [head, body];
}

/** A single file may be missing only if its schema accepts `{}`. */
const missingFiles = (content: Content): Fault[] =>
  collectionNames.flatMap((name): Fault[] => {
    const { files, schema } = collections[name];
    if (files.includes('*') || content[name].length > 0 || schema.safeParse({}).success) return [];
    return [lineFault(`content/${files}`, 'Expected this file, found nothing. Add it.')];
  });
