import type { Fault, Key } from '../domain/fault.ts';
import { type RecordKind, recordKinds } from '../schema/records.ts';
import { type Ids, ids } from '../schema/register.ts';
import type { Content, Item } from './content.ts';
import { byId } from './remembered.ts';
import { checkVanished } from './vanished.ts';

/** Ids are for good: every one ever published is in `ids.yaml`, none vanishes or comes back as another; changes concern one of them. */
export function checkRegister(content: Content): Fault[] {
  const register = content.ids[0] ?? { file: 'content/ids.yaml', parts: ids.parse({}) };
  return [
    ...checkVanished(content),
    ...recordKinds.flatMap((kind) => {
      const rows = register.parts[kind];
      if (!rows) return [];
      return [
        ...unregistered(content[kind], kind, rows),
        ...rows.flatMap((_, index) => checkRow(content, register.file, kind, rows, index)),
      ];
    }),
    ...checkChanges(content, register.parts),
  ];
}

function unregistered(items: readonly Item<unknown>[], kind: RecordKind, rows: Rows): Fault[] {
  const known = new Set(rows.map(({ id }) => id));
  return items
    .filter(({ id }) => !known.has(id))
    .map(({ id, file }) => ({
      file,
      at: { line: 1, column: 1 },
      message: `the id “${id}” is not in content/ids.yaml; register it under ${kind}.`,
    }));
}

function checkRow(content: Content, file: string, kind: RecordKind, rows: Rows, index: number): Fault[] {
  const row = rows[index];
  if (!row) return [];
  const { id, since, withdrawn } = row;
  const fault = (key: Key, message: string): Fault[] => [{ file, at: { key: [kind, index, ...key] }, message }];
  if (byId(rows).get(id) !== row) return fault(['id'], `“${id}” stands twice under ${kind}; keep one row.`);
  const there = byId<{ id: string; file: string }>(content[kind]).get(id);
  if (withdrawn && there)
    return fault(
      ['id'],
      `“${id}” was withdrawn on ${withdrawn.date} and stands again in ${there.file}; an id is never used again.`,
    );
  if (withdrawn && withdrawn.date < since)
    return fault(
      ['withdrawn', 'date'],
      `“${id}” cannot be withdrawn on ${withdrawn.date}, before it was published on ${since}; mend one of them.`,
    );
  return [];
}

function checkChanges({ changes }: Content, register: Partial<Ids>): Fault[] {
  return changes.flatMap(({ file, parts }) =>
    (parts.changes ?? []).flatMap(({ record }, index) =>
      !record || byId<{ id: string }>(register[record.kind] ?? [record]).has(record.id)
        ? []
        : [
            {
              file,
              at: { key: ['changes', index, 'record', 'id'] },
              message: `there was never a “${record.id}” under ${record.kind}; mend the id.`,
            },
          ],
    ),
  );
}

type Rows = Ids[keyof Ids];
