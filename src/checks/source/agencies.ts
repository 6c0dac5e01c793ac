import type { Fault } from '#domain/fault.ts';
import type { Source } from '#schema/source.ts';
import type { Content, Item } from '#checks/content/content.ts';
import { byId } from '#checks/content/memoize.ts';

/** An article credits only agencies that its record lists, and all of them; its page is on its outlet's own host. */
export function checkAgencies(content: Content): Fault[] {
  return content.articles.flatMap(({ id, file, parts: { speech, caption, outlet } }) => {
    const record = byId(content.sources).get(id);
    if (!record) return [];
    const page = outlet === undefined ? [] : checkPage(content, file, outlet, record);
    const { agencies } = record.parts;
    if (!agencies || !speech || caption === undefined) return page;
    const uses = [
      ...speech.map(({ via }, index) => ({ id: via, key: ['speech', index, 'via'] })),
      ...(caption ? [{ id: caption.credit, key: ['caption', 'credit'] }] : []),
    ];
    const known = new Set(agencies.map(({ organisation }) => organisation));
    const unlisted = uses.flatMap(({ id: used, key }): Fault[] => {
      if (used === null || known.has(used)) return [];
      const message = `${record.file} names no agency “${used}”; change the id, or list the agency there.`;
      return [{ file, at: { key }, message }];
    });
    if (unlisted.length > 0) return [...page, ...unlisted];
    const unused = agencies.flatMap(({ organisation }, index): Fault[] => {
      if (uses.some((use) => use.id === organisation)) return [];
      const message = `nothing in ${file} came through “${organisation}”; change the id, or remove the agency.`;
      return [{ file: record.file, at: { key: ['agencies', index, 'organisation'] }, message }];
    });
    return [...page, ...unused];
  });
}

/** A page is on its outlet's own host; where it is on another outlet's host, the article names the wrong outlet. */
function checkPage(content: Content, file: string, outlet: string, record: Item<Source>): Fault[] {
  const page = record.parts.url;
  const home = byId(content.outlets).get(outlet)?.parts.url;
  if (page === undefined || home === undefined || isOf(page, home)) return [];
  const other = content.outlets.find(({ parts }) => parts.url !== undefined && isOf(page, parts.url));
  if (other)
    return [
      {
        file,
        at: { key: ['outlet'] },
        message: `${page} is a page of “${other.id}”, not of “${outlet}”; correct the outlet.`,
      },
    ];
  return [
    {
      file: record.file,
      at: { key: ['url'] },
      message: `${page} is no page of “${outlet}” (${home}); correct the address, or the one in content/outlets/${outlet}.yaml.`,
    },
  ];
}

function isOf(page: string, home: string): boolean {
  const [host, own] = [page, home].map((address) => new URL(address).hostname.replace(/^www\./, ''));
  return host === own || host?.endsWith(`.${own ?? ''}`) === true;
}
