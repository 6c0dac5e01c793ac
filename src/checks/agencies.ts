import type { Fault } from '../domain/fault.ts';
import { occurrences } from '../domain/mentions.ts';
import type { Agency, Source } from '../schema/source.ts';
import type { Content, Item } from './content.ts';
import { byId } from './remembered.ts';

/** What came through an agency came through one that the record names, and no agency is named in vain; the page is its outlet's own. */
export function checkAgencies(content: Content): Fault[] {
  return content.articles.flatMap(({ id, file, parts: { speech, caption, outlet } }) => {
    const record = byId(content.sources).get(id);
    if (!record) return [];
    const page = outlet === undefined ? [] : checkPage(content, file, outlet, record);
    const { agencies } = record.parts;
    if (!agencies || !speech || caption === undefined) return page;
    const through = [
      ...speech.map(({ via }, index) => ({ id: via, key: ['speech', index, 'via'] })),
      ...(caption ? [{ id: caption.credit, key: ['caption', 'credit'] }] : []),
    ];
    const used = new Set(through.map((use) => use.id));
    const unnamed = through.filter(
      (use) => use.id !== null && !agencies.some(({ organisation }) => organisation === use.id),
    );
    // An article that lost its caption, or names another agency than the one in the words of the credit, is told so itself.
    const lost = caption === null && record.parts.lines?.some(({ role }) => role === 'caption') === true;
    const isSure = ({ organisation, credit = '' }: Agency): boolean =>
      lost || (unnamed.length > 0 && names(content, organisation, credit));
    const vain = agencies.flatMap((agency, index) =>
      used.has(agency.organisation) || isSure(agency)
        ? []
        : [
            {
              file: record.file,
              at: { key: ['agencies', index, 'organisation'] },
              message: `nothing in ${file} came through “${agency.organisation}”; mend the id, or take the agency out.`,
            },
          ],
    );
    if (vain.length > 0) return [...page, ...vain];
    return [
      ...page,
      ...unnamed.map((use) => ({
        file,
        at: { key: use.key },
        message: `${record.file} names no agency “${String(use.id)}”; mend the id, or name the agency there.`,
      })),
    ];
  });
}

/** Whether the words of a credit name an organisation. */
const names = ({ organisations }: Content, id: string, credit: string): boolean =>
  byId(organisations)
    .get(id)
    ?.parts.printed?.some((form) => occurrences(credit, form).length > 0) === true;

/** A page stands at its outlet's own host; where it stands at another outlet's, the article names the wrong one. */
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
        message: `${page} is a page of “${other.id}”, not of “${outlet}”; mend the outlet.`,
      },
    ];
  return [
    {
      file: record.file,
      at: { key: ['url'] },
      message: `${page} is no page of “${outlet}” (${home}); mend the address, or the one in content/outlets/${outlet}.yaml.`,
    },
  ];
}

function isOf(page: string, home: string): boolean {
  const [host, own] = [page, home].map((address) => new URL(address).hostname.replace(/^www\./, ''));
  return host === own || host?.endsWith(`.${own ?? ''}`) === true;
}
