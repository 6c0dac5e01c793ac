import type { z } from 'astro/zod';
import type { Fault } from '../../src/domain/fault.ts';
import { expectation } from './expectation.ts';
import { keysAt, partsThatHold } from './schema-keys.ts';
import type { YamlDocument } from './yaml-document.ts';

/**
 * Check a document's value against its schema: the facts, or what keeps them from being facts, each at its line.
 * `parts` are the top-level keys that hold by themselves.
 */
export function checkSchema<Schema extends z.ZodType>(
  file: string,
  document: YamlDocument,
  schema: Schema,
): { data: z.infer<Schema> | null; parts: Partial<z.infer<Schema>>; faults: Fault[] } {
  if (document.faults.length > 0) return { data: null, parts: partsThatHold(schema, document.rest), faults: [] };
  const result = schema.safeParse(document.value);
  if (result.success) return { data: result.data, parts: result.data, faults: [] };
  const { issues } = result.error;
  const faults = issues.flatMap((issue) => faultsOf(file, document, schema, issue, issues));
  return { data: null, parts: partsThatHold(schema, document.value), faults };
}

function faultsOf(
  file: string,
  document: YamlDocument,
  schema: z.ZodType,
  issue: z.core.$ZodIssue,
  all: readonly z.core.$ZodIssue[],
): Fault[] {
  const path = issue.path.filter((part) => typeof part !== 'symbol');
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, path);
    return issue.keys.map((key) => {
      const meant = known.find((name) => nearly(name, key));
      const mend = meant ? `write “${meant}”` : 'mend its spelling, or take it out';
      return {
        file,
        at: document.locateName([...path, key]),
        message: `there is no key “${key}” here, expected ${known.join(', ')}; ${mend}.`,
      };
    });
  }
  const found = valueAt(document.value, path);
  const name = path.at(-1);
  // A key that is missing because it is misspelt is named once, where it is misspelt.
  const misspelt = (other: z.core.$ZodIssue): boolean =>
    other.code === 'unrecognized_keys' &&
    other.path.join() === path.slice(0, -1).join() &&
    other.keys.some((key) => nearly(String(name), key));
  if (found === undefined && all.some(misspelt)) return [];
  const siblings = keysAt(schema, path.slice(0, -1));
  const at = document.locate(path, siblings.slice(0, siblings.indexOf(String(name))));
  return [{ file, at, message: `${path.join('.') || 'the file'}: ${expectation(issue, found)}` }];
}

/** Whether two keys are one, misspelt: a letter more, less or other, or two swapped, or another case. */
function nearly(name: string, key: string): boolean {
  const [a, b] = [name.toLowerCase().replaceAll(/[-_ ]/g, ''), key.toLowerCase().replaceAll(/[-_ ]/g, '')];
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const [restA, restB] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (name.length < 3) return a === b;
  return (
    Math.max(restA.length, restB.length) <= 1 ||
    (restA.length === 2 && restA === `${restB.charAt(1)}${restB.charAt(0)}`)
  );
}

const valueAt = (value: unknown, path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null ? (inner as Record<string | number, unknown>)[key] : undefined,
    value,
  );
