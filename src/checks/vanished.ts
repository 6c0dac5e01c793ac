import type { Fault } from '../domain/fault.ts';
import type { RecordKind } from '../schema/records.ts';
import type { Content } from './content.ts';
import { byId, remembered } from './remembered.ts';

/** Whether a record was published and is gone without a word: one fault of the register, not of all that points at it. */
export const isVanished = (content: Content, kind: RecordKind, id: string): boolean =>
  !byId<{ id: string }>(content[kind]).has(id) && standing(content)[kind]?.has(id) === true;

const standing = remembered(({ ids }: Content): Partial<Record<RecordKind, Set<string>>> => {
  const kinds = Object.entries(ids[0]?.parts ?? {});
  return Object.fromEntries(
    kinds.map(([kind, rows]) => [kind, new Set(rows.filter(({ withdrawn }) => !withdrawn).map(({ id }) => id))]),
  );
});

/** Every id that was published and stands no more, in no file and under no tombstone. */
export function checkVanished(content: Content): Fault[] {
  return content.ids.flatMap(({ file, parts }) =>
    (Object.keys(parts) as RecordKind[]).flatMap((kind): Fault[] => {
      const gone = (parts[kind] ?? []).flatMap(({ id }, index) =>
        isVanished(content, kind, id) ? [{ id, index }] : [],
      );
      if (gone.length > 1 && content[kind].length === 0) {
        const message = `content/${kind} holds none of the ${String(gone.length)} records published from it; put the folder back.`;
        return [{ file, at: { key: [kind] }, message }];
      }
      return gone.map(({ id, index }) => ({
        file,
        at: { key: [kind, index, 'id'] },
        message: `“${id}” was published and is gone; put content/${kind}/${id} back, or add withdrawn: {date, reason}.`,
      }));
    }),
  );
}
