import { type Fault, keyFault } from '#domain/fault.ts';
import { captionsOf } from '#schema/article.ts';
import type { SourceRecord } from '#schema/source.ts';
import type { Content, Item } from '#checks/content/content.ts';
import { attributionsOf } from '#checks/content/attributions.ts';
import { byId } from '#domain/memoize.ts';

/**
 * Finds each break of these rules: every agency that an article names is listed in its source record, and every listed
 * agency is named. The page of an article is on the host of its outlet.
 */
export function* checkAgencies(content: Content): Generator<Fault> {
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

/** If the page is on the host of another outlet, the article names the wrong outlet; else one of the addresses is wrong. */
function* checkHost(content: Content, file: string, outlet: string, record: Item<SourceRecord>): Generator<Fault> {
  const page = record.validValues.url;
  const home = byId(content.outlets).get(outlet)?.validValues.url;
  if (!page || home === undefined || isOnHostOf(page, home)) return;
  const other = content.outlets.find(({ validValues: { url } }) => url !== undefined && isOnHostOf(page, url));
  const address = `${page} is not a page of “${outlet}”, whose address is ${home}. Correct this address, or the one in content/outlets/${outlet}.yaml.`;
  yield other
    ? keyFault(file, ['outlet'], `${page} is a page of “${other.id}”, not of “${outlet}”. Correct the outlet.`)
    : keyFault(record.file, ['url'], address);
}

/** True if the page is on the same host or on a subdomain; "www." does not count. */
function isOnHostOf(page: string, home: string): boolean {
  const [pageHost, homeHost] = [hostOf(page), hostOf(home)];
  return pageHost === homeHost || pageHost.endsWith(`.${homeHost}`);
}

const hostOf = (address: string): string => new URL(address).hostname.replace(/^www\./, '');
