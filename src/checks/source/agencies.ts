import { type Fault, keyFault } from '#domain/fault.ts';
import { captionsOf } from '#schema/article.ts';
import { linesOf } from '#domain/text/spans.ts';
import type { SourceRecord } from '#schema/source.ts';
import type { Content, Item } from '#checks/content/content.ts';
import { attributionsOf } from '#checks/content/attributions.ts';
import { byId } from '#domain/memoize.ts';

/**
 * Finds each break of these rules: every agency that an article names is listed in its source record, and every listed
 * agency is named and printed as its status says. The page of an article is on the host of its outlet.
 */
export function* checkAgencies(content: Content): Generator<Fault> {
  for (const record of content.sources) {
    const text = byId(content.texts).get(record.id)?.text;
    if (typeof text === 'string') yield* checkCredits(record, linesOf(text));
  }
  for (const { id, file, validValues } of content.articles) {
    const { speech, caption, outlet, narrationVia, via } = validValues;
    const record = byId(content.sources).get(id);
    if (!record) continue;
    if (outlet !== undefined) yield* checkHost(content, file, outlet, record);
    const { agencies } = record.validValues;
    if (!agencies || !speech || caption === undefined) continue;
    const uses = [
      ...attributionsOf(speech).map(({ key, words }) => ({ agency: words.via, key: [...key, 'via'] })),
      { agency: narrationVia, key: ['narrationVia'] },
      { agency: via, key: ['via'] },
      ...captionsOf(caption).map(({ credit, key }) => ({ agency: credit, key })),
    ];
    const listed = new Set(agencies.map(({ organisation }) => organisation));
    // checkJoins reports an id without a record.
    const unlisted = uses.filter(
      ({ agency }) => agency && !listed.has(agency) && byId(content.organisations).has(agency),
    );
    for (const { agency, key } of unlisted) {
      const message = `${record.file} lists no agency “${agency}”. Correct the id, or add the agency there.`;
      yield keyFault(file, key, message);
    }
    if (unlisted.length > 0) continue;
    for (const [index, { organisation }] of agencies.entries()) {
      if (uses.some(({ agency }) => agency === organisation)) continue;
      const message = `No via and no caption in ${file} names “${organisation}”. Correct the id, or remove the agency.`;
      yield keyFault(record.file, ['agencies', index, 'organisation'], message);
    }
  }
}

function* checkHost(content: Content, file: string, outlet: string, record: Item<SourceRecord>): Generator<Fault> {
  const page = record.validValues.url;
  const home = byId(content.outlets).get(outlet)?.validValues.url;
  if (!page || home === undefined || isOnHostOf(page, home)) return;
  const fix = `Correct this address, the one in content/outlets/${outlet}.yaml, or the outlet in ${file}.`;
  yield keyFault(record.file, ['url'], `${page} is not a page of “${outlet}”, whose address is ${home}. ${fix}`);
}

/** Returns true if a page is on the host of an outlet, or on a subdomain of it. */
export const isOnHostOf = (page: string, home: string): boolean => `.${hostOf(page)}`.endsWith(`.${hostOf(home)}`);

/** Returns the host of an address without "www.". */
export const hostOf = (address: string): string => new URL(address).hostname.replace(/^www\./, '');

/** An agency has a credit if and only if its status is `credited`. The source prints the credit as whole words. */
function* checkCredits({ file, validValues }: Item<SourceRecord>, raw: readonly string[]): Generator<Fault> {
  const { agencies = [] } = validValues;
  for (const [index, { credit, status }] of agencies.entries()) {
    const fault = (key: string, message: string) => keyFault(file, ['agencies', index, key], message);
    const [expected, reason] = credit === undefined ? ['identified', 'no credit'] : ['credited', 'a credit'];
    if (status !== expected)
      yield fault('status', `Expected ${expected}, because there is ${reason}, found ${status}. Change one of them.`);
    else if (credit !== undefined && !raw.some((line) => containsWholeWords(line, credit)))
      yield fault('credit', `The source does not contain the credit “${credit}”. Copy the words exactly as printed.`);
  }
}

/** True if the line contains the words and no letter follows them: "Antara" does not contain "Antar". */
function containsWholeWords(line: string, words: string): boolean {
  const start = line.indexOf(words);
  return start !== -1 && !/\p{L}\p{L}$/u.test(`${words.slice(-1)}${line.charAt(start + words.length)}`);
}
