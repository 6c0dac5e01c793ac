import type { z } from 'astro/zod';
import type { Fault, Key } from '#domain/fault.ts';
import { editDistance } from '#domain/search/lexicon/typo.ts';
import type { Yaml } from './read-yaml.ts';

/** The facts of a file, or the faults that keep them from being facts. */
interface Checked<Facts> {
  data: Facts | null;
  /** The top-level keys whose values are valid, whatever is wrong with the others. */
  parts: Partial<Facts>;
  faults: Fault[];
}

/** Checks the value of a YAML file against its schema. */
export function checkSchema<Facts>(
  file: string,
  { value, faults, locate }: Yaml,
  schema: z.ZodType<Facts>,
): Checked<Facts> {
  if (faults.length > 0) return { data: null, parts: {}, faults };
  // The keys that an object knows are only known to the error map.
  const result = schema.safeParse(value, {
    reportInput: true,
    error: ({ code, inst }) => (code === 'unrecognized_keys' ? Object.keys(shapeOf(inst)).join(', ') : undefined),
  });
  if (result.success) return { data: result.data, parts: result.data, faults };
  const { issues } = result.error;
  const found = issues.flatMap((issue) => messages(issue, issues));
  return {
    data: null,
    parts: validParts(schema, value),
    faults: found.map(({ key, message }) => ({ file, at: locate(key), message })),
  };
}

function messages(issue: Issue, all: readonly Issue[]): { key: Key; message: string }[] {
  const path = issue.path as Key;
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => {
      const meant = issue.message.split(', ').find((name) => isTypo(name, key));
      const fix = meant === undefined ? 'correct its spelling, or remove it' : `write “${meant}”`;
      return { key: [...path, key], message: `there is no key “${key}” here, expected ${issue.message}; ${fix}.` };
    });
  // A key that is missing because it is mistyped is reported once, where it is mistyped.
  if (issue.input === undefined && all.some((other) => isTypoOf(path, other))) return [];
  return [{ key: path, message: `${path.join('.') || 'the file'}: ${expectation(issue)}` }];
}

const isTypoOf = (path: Key, other: Issue): boolean =>
  other.code === 'unrecognized_keys' &&
  other.path.join() === path.slice(0, -1).join() &&
  other.keys.some((key) => isTypo(String(path.at(-1)), key));

function isTypo(name: string, key: string): boolean {
  const [a = '', b = ''] = [name, key].map((word) => word.toLowerCase().replaceAll(/[-_ ]/g, ''));
  return editDistance(a, b, 1) <= (name.length < 3 ? 0 : 1);
}

function expectation(issue: Issue): string {
  const { input } = issue;
  if (input instanceof Date)
    return `expected a quoted date, found an unquoted one; write "${input.toISOString().slice(0, 10)}" in quotes.`;
  if (input === undefined) return `expected ${expected(issue)}, found nothing; add it.`;
  const found = typeof input === 'object' && issue.code === 'custom' ? '' : `, found ${shown(input)}`;
  return `expected ${expected(issue)}${found}; correct it.`;
}

function expected(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return types[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return issue.values.map(String).join(' or ');
    case 'invalid_format':
      return formats[issue.format] ?? issue.message;
    case 'too_small':
      return issue.origin === 'string'
        ? 'some text'
        : `${String(issue.minimum)} or more${issue.origin === 'array' ? ' items' : ''}`;
    default:
      return issue.message;
  }
}

const types: Partial<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  array: 'a list',
  object: 'keys and values',
};

const formats: Partial<Record<string, string>> = {
  date: 'a day as "2022-01-31"',
  datetime: 'a moment as "2022-01-31T09:00:00+07:00"',
  url: 'an address that begins with https://',
};

/** A value as JSON, with invisible characters escaped, 60 characters at most. */
function shown(value: unknown): string {
  const escaped = (typeof value === 'number' ? String(value) : JSON.stringify(value)).replace(
    /[\p{Cf}\p{Zl}\p{Zp}]/gu,
    (invisible) => `\\u{${(invisible.codePointAt(0) ?? 0).toString(16)}}`,
  );
  return escaped.length > 60 ? `${escaped.slice(0, 60)}…` : escaped;
}

function validParts<Facts>(schema: z.ZodType<Facts>, value: unknown): Partial<Facts> {
  const values = Object(value) as Record<string, unknown>;
  const parts = Object.entries(shapeOf(schema)).flatMap(([key, part]) => {
    const parsed = part.safeParse(values[key]);
    return parsed.success ? [[key, parsed.data]] : [];
  });
  return Object.fromEntries(parts) as Partial<Facts>;
}

const shapeOf = (schema: unknown): Record<string, z.ZodType> => (schema as Partial<z.ZodObject>).shape ?? {};

type Issue = z.core.$ZodIssue;
