import { existsSync, readdirSync } from 'node:fs';
import type { z } from 'astro/zod';
import type { Content, Item } from '../../src/checks/content.ts';
import type { Fault, Position } from '../../src/domain/fault.ts';
import { archive } from '../../src/schema/archive.ts';
import { article } from '../../src/schema/article.ts';
import { comparison } from '../../src/schema/comparison.ts';
import { entity, outlet } from '../../src/schema/entity.ts';
import { event } from '../../src/schema/event.ts';
import { changes, ids } from '../../src/schema/register.ts';
import { source } from '../../src/schema/source.ts';
import { vocabulary } from '../../src/schema/vocabulary.ts';
import { synonyms } from '../../src/schema/synonyms.ts';
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

/** Read `content/` from the disk, every file of it; nothing is thrown, everything wrong is a fault. */
export function readContent(root: string): ContentRead {
  const faults: Fault[] = [];
  const documents = new Map<string, YamlDocument>();

  const item = <Schema extends z.ZodType>(file: string, schema: Schema): Item<z.infer<Schema>> => {
    const id = file.replace(/^.*\/|\.[^./]+$/g, '');
    const { text, faults: unread } = readTextFile(root, file);
    faults.push(...unread);
    const parts =
      file.endsWith('.md') && text !== null
        ? splitMarkdown(file, text)
        : { yaml: text ?? '', yamlLine: 1, body: '', bodyLine: 1, faults: [] };
    faults.push(...parts.faults);
    const found = { id, file, body: parts.body, bodyLine: parts.bodyLine };
    if (text === null || parts.faults.length > 0) return { ...found, data: null };
    const document = parseYaml(file, parts.yaml, parts.yamlLine);
    documents.set(file, document);
    faults.push(...document.faults);
    if (document.faults.length > 0) return { ...found, data: null };
    const checked = checkSchema(file, document, schema);
    faults.push(...checked.faults);
    return { ...found, data: checked.data };
  };
  const items = <Schema extends z.ZodType>(
    folder: string,
    ending: string,
    schema: Schema,
    beside: string[] = [],
  ): Item<z.infer<Schema>>[] =>
    filesIn(root, folder, [ending, ...beside], faults)
      .filter((file) => file.endsWith(ending))
      .map((file) => item(file, schema));
  const single = <Schema extends z.ZodType>(name: string, schema: Schema) => [item(`content/${name}.yaml`, schema)];

  const content: Content = {
    archive: single('archive', archive),
    ids: single('ids', ids),
    changes: single('changes', changes),
    vocabulary: single('vocabulary', vocabulary),
    synonyms: single('synonyms', synonyms),
    articles: items('articles', '.md', article),
    events: items('events', '.md', event),
    comparisons: items('comparisons', '.md', comparison),
    sources: items('sources', '.yaml', source, ['.txt']),
    outlets: items('outlets', '.yaml', outlet),
    people: items('people', '.yaml', entity),
    organisations: items('organisations', '.yaml', entity),
    places: items('places', '.yaml', entity),
    texts: filesIn(root, 'sources', ['.txt', '.yaml'], [])
      .filter((file) => file.endsWith('.txt'))
      .map((file) => {
        const { bytes, sha256, text, faults: unread } = readTextFile(root, file);
        faults.push(...unread);
        return { id: file.replace(/^.*\/|\.txt$/g, ''), file, bytes, sha256, text: text ?? '' };
      }),
  };
  return {
    content,
    faults,
    locate: ({ file, at }) => ('key' in at ? (documents.get(file)?.locate(at.key) ?? { line: 1, column: 1 }) : at),
  };
}

/** The files of one folder, sorted; a file that cannot be what the folder holds is a fault. */
function filesIn(root: string, folder: string, endings: readonly string[], faults: Fault[]): string[] {
  const path = `content/${folder}`;
  if (!existsSync(`${root}/${path}`)) return [];
  return readdirSync(`${root}/${path}`, { recursive: true, encoding: 'utf8' })
    .toSorted()
    .flatMap((name) => {
      const file = `${path}/${name.replaceAll('\\', '/')}`;
      if (!name.includes('/') && endings.some((ending) => name.endsWith(ending))) return [file];
      const message = `expected ${endings.join(' or ')} files and no folders in ${path}, found ${name}; rename or move it.`;
      faults.push({ file, at: { line: 1, column: 1 }, message });
      return [];
    });
}
