import { Document, isCollection, isMap, type Pair, visit } from 'yaml';

/** Remarks for the editor: for the key of a list, the remark above each of its items; undefined for an item without one. */
export type Remarks = Readonly<Record<string, readonly (string | undefined)[]>>;

const inOneLine = 116;

/**
 * Returns a record as YAML in the form of the archive: strings in single quotes where needed, short items of lists on one line,
 * long texts folded, remarks as comments. Keys whose value is undefined are left out.
 * @example recordYaml({ lines: [{ line: 1, role: 'headline' }] }) // 'lines:\n  - { line: 1, role: headline }\n'
 */
export function recordYaml(record: object, remarks: Remarks = {}): string {
  const document = new Document(record, { customTags: (tags) => [...tags, 'timestamp'] });
  visit(document, {
    Seq: (_, list, path) => {
      const key = String((path.at(-1) as Pair | undefined)?.key);
      for (const [index, item] of list.items.entries()) {
        if (!isMap(item)) continue;
        item.flow = isShort(item);
        const remark = remarks[key]?.[index];
        if (remark !== undefined) item.commentBefore = ` check: ${remark}`;
      }
    },
  });
  return document.toString({ lineWidth: 120, singleQuote: true });
}

/** True if a map has no lists and fits on a line. */
const isShort = ({ items }: { items: Pair[] }): boolean =>
  items.every(({ value }) => !isCollection(value)) &&
  items.reduce((sum, { key, value }) => sum + `${String(key)}${String(value)}`.length + 6, 6) < inOneLine;
