import type { z } from 'astro/zod';

/** What a schema expected, what it found, and how to mend it: one sentence. */
export function expectation(issue: z.core.$ZodIssue, found: unknown): string {
  if (found instanceof Date)
    return `expected a quoted date, found an unquoted one; write "${found.toISOString().slice(0, 10)}" in quotes.`;
  if (issue.code === 'custom')
    return `${issue.message}${typeof found === 'string' ? `, found ${shown(found)}` : ''}; mend it.`;
  if (found === undefined) return `expected ${expected(issue)}, found nothing; add it.`;
  return `expected ${expected(issue)}, found ${shown(found)}; mend it.`;
}

function expected(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return kinds[issue.expected] ?? issue.expected;
  if (issue.code === 'invalid_value') return issue.values.map((value) => String(value)).join(' or ');
  if (issue.code === 'invalid_union') return 'one of the forms that the schema knows';
  if (issue.code === 'too_small') {
    const { origin, minimum } = issue;
    if (origin === 'array') return minimum === 1 ? 'at least one item' : `at least ${String(minimum)} items`;
    return origin === 'string' ? 'some text' : `${String(minimum)} or more`;
  }
  if (issue.code === 'invalid_format') return formats[issue.format] ?? issue.message;
  return issue.message;
}

const kinds: Partial<Record<string, string>> = {
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

const shown = (value: unknown): string => {
  const text = (typeof value === 'number' ? String(value) : JSON.stringify(value)).replace(
    /[\p{Cf}\p{Zl}\p{Zp}]/gu,
    (unseen) => `\\u{${(unseen.codePointAt(0) ?? 0).toString(16)}}`,
  );
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
};
