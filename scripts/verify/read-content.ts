import { statSync } from 'node:fs';
import type { z } from 'astro/zod';
import type { Content, Item, ReceivedText } from '../../src/checks/content.ts';
import type { Fault, Position } from '../../src/domain/fault.ts';
import { archive } from '../../src/schema/archive.ts';
import { article } from '../../src/schema/article.ts';
import { comparison } from '../../src/schema/comparison.ts';
import { entity, outlet } from '../../src/schema/entity.ts';
import { event } from '../../src/schema/event.ts';
import { changes, ids } from '../../src/schema/register.ts';
import { source } from '../../src/schema/source.ts';
import { synonyms } from '../../src/schema/synonyms.ts';
import { vocabulary } from '../../src/schema/vocabulary.ts';
import { filesIn } from './files-in.ts';
import { splitMarkdown } from './markdown-file.ts';
import { readTextFile } from './read-file.ts';
import { checkSchema } from './schema-faults.ts';
import { parseYaml, type YamlDocument } from './yaml-document.ts';

/** All of `content/` under a root, with the faults of reading it, and where each key of each file stands. */
export interface ContentRead {
  content: Content;
  faults: Fault[];
  locate: (fault: Fault) => Position;
}

const folders = ['articles', 'comparisons', 'events', 'organisations', 'outlets', 'people', 'places', 'sources'];
const singles = ['archive.yaml', 'changes.yaml', 'ids.yaml', 'synonyms.yaml', 'vocabulary.yaml'];

/**
 * Read `content/` from the disk, every file of it; everything wrong in it is a fault.
 * @throws when there is no `content/`
 */
export function readContent(root: string): ContentRead {
  if (statSync(`${root}/content`, { throwIfNoEntry: false })?.isDirectory() !== true)
    throw new Error(`there is no folder content in ${root}; run it where the archive is.`);
  const faults: Fault[] = [];
  const documents = new Map<string, YamlDocument>();

  const files = (folder: string, ...endings: string[]): string[] => {
    const found = filesIn(root, `content/${folder}`, { endings });
    faults.push(...found.faults);
    return found.files;
  };
  const item = <Schema extends z.ZodType>(file: string, schema: Schema): Item<z.infer<Schema>> => {
    const read = readItem(root, file, schema);
    faults.push(...read.faults);
    if (read.document) documents.set(file, read.document);
    return read.item;
  };
  const items = <Schema extends z.ZodType>(folder: string, ending: string, schema: Schema) =>
    files(folder, ending).map((file) => item(file, schema));
  const single = <Schema extends z.ZodType>(name: string, schema: Schema) => [item(`content/${name}.yaml`, schema)];

  faults.push(...filesIn(root, 'content', { endings: [], names: [...folders, ...singles] }).faults);
  const sources = files('sources', '.yaml', '.txt');
  const content: Content = {
    archive: single('archive', archive),
    ids: single('ids', ids),
    changes: single('changes', changes),
    synonyms: single('synonyms', synonyms),
    vocabulary: single('vocabulary', vocabulary),
    articles: items('articles', '.md', article),
    events: items('events', '.md', event),
    comparisons: items('comparisons', '.md', comparison),
    sources: sources.filter((file) => file.endsWith('.yaml')).map((file) => item(file, source)),
    outlets: items('outlets', '.yaml', outlet),
    people: items('people', '.yaml', entity),
    organisations: items('organisations', '.yaml', entity),
    places: items('places', '.yaml', entity),
    texts: sources
      .filter((file) => file.endsWith('.txt'))
      .map((file): ReceivedText => {
        const { sha256, text, faults: unread } = readTextFile(root, file);
        faults.push(...unread);
        return { id: idOf(file), file, sha256, text };
      }),
  };
  return {
    content,
    faults,
    locate: ({ file, at }) => ('key' in at ? (documents.get(file)?.locate(at.key) ?? { line: 1, column: 1 }) : at),
  };
}

/** Read one file of YAML, or of Markdown with YAML before it. */
function readItem<Schema extends z.ZodType>(
  root: string,
  file: string,
  schema: Schema,
): { item: Item<z.infer<Schema>>; document?: YamlDocument; faults: Fault[] } {
  const id = idOf(file);
  const { text, faults: unread } = readTextFile(root, file);
  if (text === null) return { item: { id, file, data: null, parts: {}, body: null, bodyLine: 1 }, faults: unread };
  const split = file.endsWith('.md')
    ? splitMarkdown(file, text)
    : { yaml: text, yamlLine: 1, body: '', bodyLine: 1, faults: [] };
  if (split.faults.length > 0)
    return { item: { id, file, data: null, parts: {}, body: null, bodyLine: 1 }, faults: split.faults };
  const document = parseYaml(file, split.yaml, split.yamlLine);
  const { data, parts, faults } = checkSchema(file, document, schema);
  const item = { id, file, data, parts, body: split.body, bodyLine: split.bodyLine };
  return { item, document, faults: [...document.faults, ...faults] };
}

const idOf = (file: string): string => file.replace(/^.*\/|\.[^./]+$/g, '');
