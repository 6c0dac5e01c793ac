import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const options = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  // The enhanced contrast (7:1) includes the minimum (4.5:1).
  rules: { 'color-contrast': { enabled: false } },
  resultTypes: ['violations'],
  preload: false,
};

/** An element of a page that breaks a rule of axe. */
export interface Violation {
  /** The id and the description of the rule. */
  rule: string;
  /** The path of the page. */
  page: string;
  /** A CSS selector. */
  element: string;
}

/** Returns every element of an open page that breaks a rule of WCAG 2.2 (A, AA or AAA) or of axe's best practice. */
export async function violations(page: Page): Promise<Violation[]> {
  await page.evaluate(axe);
  const results: AxeResults = await page.evaluate(`axe.run(document, ${JSON.stringify(options)})`);
  const { pathname } = new URL(page.url());
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => ({ rule: `${id} (${help})`, page: pathname, element: target.join(' ') })),
  );
}

/**
 * Returns one line per rule: how many elements break it on how many pages, and the first of them.
 * @example "color-contrast-enhanced (…): 616 elements on 142 pages, first .note on /artikel/"
 */
export function summarizeByRule(found: readonly Violation[]): string[] {
  return [...Map.groupBy(found, ({ rule }) => rule)].map(([rule, all]) => {
    const pages = new Set(all.map(({ page }) => page)).size;
    const [first] = all;
    return `${rule}: ${String(all.length)} elements on ${String(pages)} pages, first ${first?.element ?? ''} on ${first?.page ?? ''}`;
  });
}
