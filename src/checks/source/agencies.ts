import type { Fault } from '#domain/fault.ts';
import { captionsOf } from '#schema/article.ts';
import type { SourceRecord } from '#schema/source.ts';
import type { Content, Item } from '#checks/content/content.ts';
import { byId } from '#domain/memoize.ts';

/**
 * Returns a fault for each break of these rules: every agency that an article names is listed in its source record, and
 * every listed agency is named. The page of an article is on the host of its outlet.
 */
export function checkAgencies(content: Content): Fault[] {
  return content.articles.flatMap(({ id, file, validValues }) => {
    const { speech, caption, outlet, narrationVia = null, via: shared = null } = validValues;
    const record = byId(content.sources).get(id);
    if (!record) return [];
    const hostFaults = outlet === undefined ? [] : checkHost(content, file, outlet, record);
    const { agencies } = record.validValues;
    if (!agencies || !speech || caption === undefined) return hostFaults;
    const uses = [
      ...speech.flatMap(({ via = null, parts = [] }, index) => [
        { agency: via, key: ['speech', index, 'via'] },
        ...parts.map((part, position) => ({
          agency: part.via ?? null,
          key: ['speech', index, 'parts', position, 'via'],
        })),
      ]),
      { agency: narrationVia, key: ['narrationVia'] },
      { agency: shared, key: ['via'] },
      ...captionsOf(caption).map(({ credit, key }) => ({ agency: credit, key })),
    ];
    const listed = new Set(agencies.map(({ organisation }) => organisation));
    const unlisted = uses.flatMap(({ agency, key }): Fault[] => {
      // checkJoins reports an id without a record.
      if (agency === null || listed.has(agency) || !byId(content.organisations).has(agency)) return [];
      const message = `${record.file} lists no agency “${agency}”. Correct the id, or add the agency there.`;
      return [{ file, at: { key }, message }];
    });
    if (unlisted.length > 0) return [...hostFaults, ...unlisted];
    const unused = agencies.flatMap(({ organisation }, index): Fault[] => {
      if (uses.some(({ agency }) => agency === organisation)) return [];
      const message = `No via and no caption in ${file} names “${organisation}”. Correct the id, or remove the agency.`;
      return [{ file: record.file, at: { key: ['agencies', index, 'organisation'] }, message }];
    });
    return [...hostFaults, ...unused];
  });
}

/** If the page is on the host of another outlet, the article names the wrong outlet; else one of the addresses is wrong. */
function checkHost(content: Content, file: string, outlet: string, record: Item<SourceRecord>): Fault[] {
  const page = record.validValues.url;
  const home = byId(content.outlets).get(outlet)?.validValues.url;
  if (page === undefined || page === null || home === undefined || isOnHostOf(page, home)) return [];
  const other = content.outlets.find(
    ({ validValues }) => validValues.url !== undefined && isOnHostOf(page, validValues.url),
  );
  if (other) {
    const message = `${page} is a page of “${other.id}”, not of “${outlet}”. Correct the outlet.`;
    return [{ file, at: { key: ['outlet'] }, message }];
  }
  const message = `${page} is not a page of “${outlet}”, whose address is ${home}. Correct this address, or the one in content/outlets/${outlet}.yaml.`;
  return [{ file: record.file, at: { key: ['url'] }, message }];
}

/** True if the page is on the same host or on a subdomain; "www." does not count. */
function isOnHostOf(page: string, home: string): boolean {
  const [pageHost, homeHost] = [hostOf(page), hostOf(home)];
  return pageHost === homeHost || pageHost.endsWith(`.${homeHost}`);
}

const hostOf = (address: string): string => new URL(address).hostname.replace(/^www\./, '');
