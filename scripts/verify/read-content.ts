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

/** All of `content/` under a root, with the faults of reading it, and the position of each fault. */
export interface ContentRead {
  content: Content;
  faults: Fault[];
  locate: (fault: Fault) => Position;
}

const start = { line: 1, column: 1 };

/**
 * Reads every file of `content/`; everything wrong with one is a fault.
 * @throws when there is no `content/`
 */
export function readContent(root: string): ContentRead {
  if (statSync(`${root}/content`, { throwIfNoEntry: false })?.isDirectory() !== true)
    throw new Error(`there is no folder content in ${root}; run this where the archive is.`);
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
    const { sha256, text, faults: unread } = readText(root, file);
    faults.push(...unread);
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

/** Files and links in a folder and its folders, by their paths in it, sorted, with `/`. */
const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    // Finder leaves .DS_Store in every folder that it shows.
    .filter((entry) => !entry.isDirectory() && entry.name !== '.DS_Store')
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll(sep, '/'))
    .toSorted();

const unexpected = `expected ${Object.values(collections)
  .map(({ files }) => files)
  .join(', ')}, ${publishedFile} or sources/*.txt, found another file; rename it, move it or remove it.`;

function readItem(
  file: string,
  text: string | null,
  schema: z.ZodType,
  faults: Fault[],
  documents: Map<string, Yaml>,
): Item<unknown> {
  const unread = { id: idOf(file), file, data: null, parts: {}, body: null, bodyLine: 1 };
  if (text === null) return unread;
  const [head, body] = file.endsWith('.md') ? splitMarkdown(text) : [text, ''];
  if (head === null) {
    const message = 'expected frontmatter between two lines of ---, found none; begin the file with it.';
    faults.push({ file, at: start, message });
    return unread;
  }
  const document = readYaml(file, head);
  documents.set(file, document);
  const { data, parts, faults: wrong } = checkSchema(file, document, schema);
  faults.push(...wrong);
  return { ...unread, data, parts: parts, body, bodyLine: head.split('\n').length + 1 };
}

/** The frontmatter, after an empty line so that it begins on line 2 as in the file, and the body; null without frontmatter. */
function splitMarkdown(text: string): [head: string, body: string] | [null, null] {
  const [, head, body] = /^---(\n(?:[^]*?\n)?)---\n([^]*)$/.exec(text) ?? [];
  return head === undefined || body === undefined ? [null, null] : [head, body];
}

/** A single file may only be missing where its schema accepts `{}`. */
const missingFiles = (content: Content): Fault[] =>
  collectionNames.flatMap((name): Fault[] => {
    const { files, schema } = collections[name];
    if (files.includes('*') || content[name].length > 0 || schema.safeParse({}).success) return [];
    return [{ file: `content/${files}`, at: start, message: 'expected this file, found nothing; add it.' }];
  });
