import type { z } from 'astro/zod';

/** The keys that a schema knows at a path, in its own order; none where it holds no map. */
export function keysAt(schema: z.ZodType, path: readonly (string | number)[]): string[] {
  const inner = path.reduce<Inside | undefined>((at, key) => {
    const { shape, element } = bare(at);
    return typeof key === 'number' ? element : shape?.[key];
  }, schema as Inside);
  return Object.keys(bare(inner).shape ?? {});
}

/** The top-level keys whose values hold by themselves, whatever is wrong beside them. */
export function partsThatHold<Schema extends z.ZodType>(schema: Schema, value: unknown): Partial<z.infer<Schema>> {
  const { shape = {} } = bare(schema as Inside);
  if (typeof value !== 'object' || value === null) return {};
  const holding = Object.entries(shape).flatMap(([key, part]) => {
    const parsed = (part as unknown as z.ZodType).safeParse((value as Record<string, unknown>)[key]);
    return parsed.success ? [[key, parsed.data]] : [];
  });
  return Object.fromEntries(holding) as Partial<z.infer<Schema>>;
}

/** A schema without what wraps it: optional, nullable, with a default, transformed. */
function bare(schema: Inside | undefined): Inside {
  const inner = schema?.def?.innerType ?? schema?.def?.in;
  return inner ? bare(inner) : (schema ?? {});
}

/** What zod tells of its objects, arrays and wrappers. */
interface Inside {
  shape?: Record<string, Inside>;
  element?: Inside;
  def?: { innerType?: Inside; in?: Inside };
}
