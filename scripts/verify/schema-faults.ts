import type { z } from 'astro/zod';
import type { Fault } from '../../src/domain/fault.ts';
import type { YamlDocument } from './yaml-document.ts';

/** Check a document's value against its schema: the facts, or what keeps them from being facts, each at its line. */
export function checkSchema<Schema extends z.ZodType>(
  file: string,
  document: YamlDocument,
  schema: Schema,
): { data: z.infer<Schema> | null; faults: Fault[] } {
  const result = schema.safeParse(document.value);
  if (result.success) return { data: result.data, faults: [] };
  return { data: null, faults: result.error.issues.flatMap((issue) => faultsOf(file, document, issue)) };
}

function faultsOf(file: string, document: YamlDocument, issue: z.core.$ZodIssue): Fault[] {
  const path = issue.path.filter((part) => typeof part !== 'symbol');
  const name = path.join('.') || 'the file';
  const found = document.value === undefined ? undefined : valueAt(document.value, path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      file,
      at: document.locateName([...path, key]),
      message: `there is no key “${key}” here; mend its spelling, or take it out.`,
    }));
  }
  return [{ file, at: document.locate(path), message: `${name}: ${sentence(issue, found)}` }];
}

function sentence(issue: z.core.$ZodIssue, found: unknown): string {
  if (found instanceof Date)
    return `expected a quoted date, found an unquoted one; write "${found.toISOString().slice(0, 10)}" in quotes.`;
  if (found === undefined) return `expected ${expected(issue)}, found nothing; add it.`;
  if (issue.code === 'custom') return `${issue.message}; mend one of them.`;
  return `expected ${expected(issue)}, found ${shown(found)}; mend it.`;
}

function expected(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return issue.expected === 'string' ? 'text' : issue.expected;
  if (issue.code === 'invalid_value') return issue.values.map((value) => String(value)).join(' or ');
  if (issue.code === 'invalid_union') return 'one of the forms that the schema knows';
  if (issue.code === 'too_small')
    return issue.origin === 'array' ? `at least ${String(issue.minimum)} item(s)` : 'more than that';
  if (issue.code === 'invalid_format') return formats[issue.format] ?? issue.message;
  return issue.message;
}

const formats: Partial<Record<string, string>> = {
  date: 'a day as "2022-01-31"',
  datetime: 'a moment as "2022-01-31T09:00:00+07:00"',
};

const shown = (value: unknown): string => {
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
};

const valueAt = (value: unknown, path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null ? (inner as Record<string | number, unknown>)[key] : undefined,
    value,
  );
