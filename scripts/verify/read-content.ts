import { readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { z } from 'astro/zod';
import type { Content, Item } from '#checks/content/content.ts';
import type { Fault, Position } from '#domain/fault.ts';
import { parsePublished, publishedFile } from '#domain/published.ts';
import { collectionNames, collectionOf, collections, idOf } from '#schema/collections.ts';
import { readText } from './read-text.ts';
import { readYaml, type Yaml } from './read-yaml.ts';
import { checkSchema } from './schema-faults.ts';

/** The content under a root, the faults of single files, and a function that returns the position of any fault. */
export interface ContentRead {
  content: Content;
  faults: Fault[];
  locate: (fault: Fault) => Position;
}

const start = { line: 1, column: 1 };

/**
 * Reads all files of `content/`. A file that is not valid is a fault, not an error.
 * @param root the folder that contains `content/`
 * @throws {Error} when there is no `content/`, or a folder in it cannot be read
 */
export function readContent(root: string): ContentRead {
  if (statSync(`${root}/content`, { throwIfNoEntry: false })?.isDirectory() !== true)
    throw new Error(`There is no folder “content” in ${root}. Run this in the folder of the archive.`);
  const faults: Fault[] = [];
  const yaml = new Map<string, Yaml>();
  const content = Object.fromEntries([...collectionNames, 'texts', 'published'].map((name) => [name, [] as unknown[]]));
  for (const path of filesIn(`${root}/content`)) {
    const file = `content/${path}`;
    const name = collectionOf(path);
    if (name === undefined && path !== publishedFile && !/^sources\/[^/]+\.txt$/.test(path)) {
      faults.push({ file, at: start, message: unexpected });
      continue;
    }
    const { sha256, text, faults: textFaults } = readText(root, file);
    faults.push(...textFaults);
    if (path === publishedFile) {
      const { records, faults: malformed } = parsePublished(text ?? '');
      content.published?.push(...records);
      faults.push(...malformed.map(({ line, message }) => ({ file, at: { line, column: 1 }, message })));
    } else if (name === undefined) content.texts?.push({ id: idOf(path), file, sha256, text });
    else content[name]?.push(readItem(file, text, collections[name].schema, faults, yaml));
  }
  faults.push(...missingFiles(content as unknown as Content));
  return {
    content: content as unknown as Content,
    faults,
    locate: ({ file, at }) => ('key' in at ? (yaml.get(file)?.locate(at.key) ?? start) : at),
  };
}

/** Relative paths of all files and links in a folder and its subfolders, with `/`, sorted. */
const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    // macOS Finder adds .DS_Store to every folder that it shows.
    .filter((entry) => !entry.isDirectory() && entry.name !== '.DS_Store')
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll(sep, '/'))
    .toSorted();

const unexpected = `Expected ${Object.values(collections)
  .map(({ files }) => files)
  .join(', ')}, ${publishedFile} or sources/*.txt, found another file. Rename, move or delete it.`;

function readItem(
  file: string,
  text: string | null,
  schema: z.ZodType,
  faults: Fault[],
  documents: Map<string, Yaml>,
): Item<unknown> {
  const unread = { id: idOf(file), file, data: null, validValues: {}, body: null, bodyLine: 1 };
  if (text === null) return unread;
  const [head, body] = file.endsWith('.md') ? splitMarkdown(text) : [text, ''];
  if (head === null) {
    const message = 'Expected frontmatter between two lines of ---, found none. Write it at the start of the file.';
    faults.push({ file, at: start, message });
    return unread;
  }
  const document = readYaml(file, head);
  documents.set(file, document);
  const { data, validValues, faults: schemaFaults } = checkSchema(file, document, schema);
  faults.push(...schemaFaults);
  return { ...unread, data, validValues, body, bodyLine: head.split('\n').length + 1 };
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
    return [{ file: `content/${files}`, at: start, message: 'Expected this file, found nothing. Add it.' }];
  });
