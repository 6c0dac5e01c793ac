import type { z } from 'astro/zod';
import type { Fault, KeyPath } from '#domain/fault.ts';
import { editDistance } from '#domain/search/lexicon/edit-distance.ts';
import { quickValue, readYaml } from './read-yaml.ts';

/** The values of a file, and the faults in them. */
interface Checked<Values> {
  /** Null when there are faults. */
  data: Values | null;
  /** The values of the valid top-level keys. */
  validValues: Partial<Values>;
  faults: Fault[];
}

/** Checks a YAML file against its schema. A file that is not YAML has the faults of its YAML alone. */
export function checkSchema<Values>(file: string, text: string, schema: z.ZodType<Values>): Checked<Values> {
  const quick = schema.safeParse(quickValue(text));
  if (quick.success) return { data: quick.data, validValues: quick.data, faults: [] };
  const { value, faults, locate } = readYaml(file, text);
  if (faults.length > 0) return { data: null, validValues: {}, faults };
  // Only the error map receives the schema of an object, and so its keys.
  const result = schema.safeParse(value, {
    reportInput: true,
    error: ({ code, inst }) => {
      const keys = Object.keys(shapeOf(inst)).join(', ');
      return keys !== '' && (code === 'unrecognized_keys' || code === 'invalid_type') ? keys : undefined;
    },
  });
  if (result.success) return { data: result.data, validValues: result.data, faults };
  const { issues } = result.error;
  const found = issues.flatMap((issue) => messages(issue, issues));
  return {
    data: null,
    validValues: pickValidValues(schema, value),
    faults: found.map(({ key, message }) => ({ file, at: locate(key), message })),
  };
}

function messages(issue: Issue, all: readonly Issue[]): { key: KeyPath; message: string }[] {
  const path = issue.path as KeyPath;
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => {
      const meant = issue.message.split(', ').find((name) => isTypo(name, key));
      const fix = meant === undefined ? 'Correct its spelling, or remove it' : `Write “${meant}”`;
      return { key: [...path, key], message: `Expected one of the keys ${issue.message}, found “${key}”. ${fix}.` };
    });
  // A mistyped key is reported as an unknown key, and not as a missing key too.
  if (issue.input === undefined && all.some((other) => isTypoOf(path, other))) return [];
  return [{ key: path, message: `${path.join('.') || 'The file'}: ${expectation(issue)}` }];
}

/** True if another issue is a mistyped form of this missing key. */
const isTypoOf = (path: KeyPath, other: Issue): boolean =>
  other.code === 'unrecognized_keys' &&
  other.path.join() === path.slice(0, -1).join() &&
  other.keys.some((key) => isTypo(String(path.at(-1)), key));

/** True if two keys differ in one letter at most, or only in case, hyphens and spaces. */
function isTypo(name: string, key: string): boolean {
  const simplify = (word: string) => word.toLowerCase().replaceAll(/[-_ ]/g, '');
  return editDistance(simplify(name), simplify(key), 1) <= (name.length < 3 ? 0 : 1);
}

/** What was expected, what was found, and what to do. */
function expectation(issue: Issue): string {
  const { input } = issue;
  if (input instanceof Date)
    return `expected a quoted date, found an unquoted one. Write '${input.toISOString().slice(0, 10)}', with quotation marks.`;
  if (input === undefined) return `expected ${expected(issue)}, found nothing. Add it.`;
  const found = typeof input === 'object' && issue.code === 'custom' ? '' : `, found ${shown(input)}`;
  return `expected ${expected(issue)}${found}. Correct it.`;
}

/** What the schema expects, as a noun phrase. */
function expected(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected === 'object' ? `the keys ${issue.message}` : (types[issue.expected] ?? issue.expected);
    case 'invalid_value':
      return issue.values.map(String).join(' or ');
    case 'invalid_format':
      return formats[issue.format] ?? issue.message;
    case 'too_small':
      return issue.origin === 'string'
        ? 'some text'
        : `${String(issue.minimum)} or more${issue.origin === 'array' ? ' items' : ''}`;
    case 'too_big':
      return `${String(issue.maximum)} or less`;
    default:
      return issue.message;
  }
}

const types: Partial<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  array: 'a list',
};

const formats: Partial<Record<string, string>> = {
  date: 'a day as "2022-01-31"',
  datetime: 'a moment as "2022-01-31T09:00:00+07:00"',
  url: 'an address that begins with https:// or http://',
};

/** A value as JSON, truncated to 60 characters. */
function shown(value: unknown): string {
  const json = typeof value === 'number' ? String(value) : JSON.stringify(value);
  return json.length > 60 ? `${json.slice(0, 60)}…` : json;
}

/** The values of the top-level keys that match the schema of their key. */
function pickValidValues<Values>(schema: z.ZodType<Values>, value: unknown): Partial<Values> {
  const values = Object(value) as Record<string, unknown>;
  const parts = Object.entries(shapeOf(schema)).flatMap(([key, part]) => {
    const parsed = part.safeParse(values[key]);
    return parsed.success ? [[key, parsed.data]] : [];
  });
  return Object.fromEntries(parts) as Partial<Values>;
}

/** The schemas of the keys of an object; none for other schemas. */
const shapeOf = (schema: unknown): Record<string, z.ZodType> => (schema as Partial<z.ZodObject>).shape ?? {};

type Issue = z.core.$ZodIssue;
