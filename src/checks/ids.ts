import type { Fault } from '../domain/fault.ts';
import { nameKinds } from '../domain/records.ts';
import { ids } from '../schema/register.ts';
import { id as idSchema } from '../schema/primitives.ts';
import { type Content, sound } from './content.ts';

const kinds = ids.keyof().options;

/** Ids are for good: one record each, every one ever published is in `ids.yaml`, none vanishes or comes back as another. */
export function checkIds(content: Content): Fault[] {
  return [
    ...checkShape(content),
    ...checkNames(content),
    ...checkNumbers(content),
    ...checkRegister(content),
    ...checkChanges(content),
  ];
}

function checkShape(content: Content): Fault[] {
  return kinds.flatMap((kind) => {
    const items: readonly { id: string; file: string }[] = content[kind];
    return items.flatMap(({ id, file }, index) => {
      const twin = items.slice(0, index).find((other) => other.id === id);
      if (twin) return [fault(file, `the id “${id}” is taken by ${twin.file}; rename this file.`)];
      return idSchema.safeParse(id).success
        ? []
        : [fault(file, `“${id}” is no id: expected lower-case words joined by hyphens; rename this file.`)];
    });
  });
}

/** Names of all kinds share one space of ids, because a speaker can be a person or an organisation. */
function checkNames(content: Content): Fault[] {
  const all = nameKinds.flatMap((kind) => content[kind].map(({ id, file }) => ({ id, file, kind })));
  return all.flatMap(({ id, file, kind }, index) => {
    const twin = all.slice(0, index).find((other) => other.id === id && other.kind !== kind);
    return twin ? [fault(file, `the id “${id}” is taken by ${twin.file}; rename one of them.`)] : [];
  });
}

/** Events have numbers, comparisons codes; each stands for one record. */
function checkNumbers(content: Content): Fault[] {
  const twice = (key: string, items: { file: string; value: string | number }[]): Fault[] =>
    items.flatMap(({ file, value }, index) => {
      const twin = items.slice(0, index).find((other) => other.value === value);
      return twin
        ? [
            {
              file,
              at: { key: [key] },
              message: `${key} ${String(value)} is taken by ${twin.file}; give this record another.`,
            },
          ]
        : [];
    });
  return [
    ...twice(
      'number',
      sound(content.events).map(({ file, data }) => ({ file, value: data.number })),
    ),
    ...twice(
      'code',
      sound(content.comparisons).map(({ file, data }) => ({ file, value: data.code })),
    ),
  ];
}

function checkRegister(content: Content): Fault[] {
  return sound(content.ids).flatMap(({ file, data }) =>
    kinds.flatMap((kind) => {
      const items: readonly { id: string; file: string }[] = content[kind];
      const unregistered = items
        .filter(({ id }) => !data[kind].some((entry) => entry.id === id))
        .map((item) => fault(item.file, `the id “${item.id}” is not in content/ids.yaml; register it under ${kind}.`));
      const rows = data[kind].flatMap(({ id, withdrawn }, index) => {
        const at = { key: [kind, index, 'id'] };
        const there = items.find((item) => item.id === id);
        if (data[kind].slice(0, index).some((other) => other.id === id))
          return [{ file, at, message: `“${id}” stands twice under ${kind}; keep one row.` }];
        if (withdrawn && there)
          return [
            {
              file,
              at,
              message: `“${id}” was withdrawn on ${withdrawn.date} and stands again in ${there.file}; an id is never used again.`,
            },
          ];
        if (withdrawn || there) return [];
        return [
          {
            file,
            at,
            message: `“${id}” was published and is gone; put content/${kind}/${id} back, or add withdrawn: {date, reason}.`,
          },
        ];
      });
      return [...unregistered, ...rows];
    }),
  );
}

function checkChanges(content: Content): Fault[] {
  const [register] = sound(content.ids);
  if (!register) return [];
  return sound(content.changes).flatMap(({ file, data }) =>
    data.changes.flatMap(({ record }, index) =>
      !record || register.data[record.kind].some(({ id }) => id === record.id)
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

const fault = (file: string, message: string): Fault => ({ file, at: { line: 1, column: 1 }, message });
