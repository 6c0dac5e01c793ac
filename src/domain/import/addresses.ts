import { decoded } from '#domain/urls.ts';
import { promo } from './lines/page-patterns.ts';

/**
 * Returns the addresses in a text that can be that of its article, each once: not those of links to other articles, of front pages,
 * of files, and of networks on which people share links.
 * @example addressesIn('Sumber: https://kabar.example/2031/tanggul-retak.') // ['https://kabar.example/2031/tanggul-retak']
 */
export function addressesIn(text: string): string[] {
  const found = text.split('\n').flatMap((line) => (promo.test(line) ? [] : (line.match(address) ?? [])));
  return [...new Set(found.map((one) => one.replace(/[.,;:!?*_]+$/u, '')))].filter((one) => {
    const { hostname, pathname } = URL.canParse(one) ? new URL(one) : { hostname: '', pathname: '/' };
    return pathname.length > 1 && !networks.test(hostname) && !files.test(pathname);
  });
}

const address = /https?:\/\/[^\s<>"'“”‘’()[\]|]+/giu;
const files = /\.(?:jpe?g|png|gif|webp|svg|pdf|mp[34])$/iu;
const networks =
  /(?:^|\.)(?:facebook|twitter|x|instagram|youtube|youtu|tiktok|whatsapp|telegram|linkedin|pinterest|threads|google|goo|bit|t|wa)\.(?:com|net|org|me|be|gl|ly|co)$/u;

/**
 * Returns the title that an address spells: its longest words joined by hyphens, without numbers and an ending. Words that the
 * text prints only with a capital letter get one. Null if the address has no words.
 * @example titleInAddress('https://kabar.id/12/kebun-raya-bogor-tutup', 'Kebun Raya Bogor.') // 'Kebun Raya Bogor tutup'
 */
export function titleInAddress(url: string, text: string): string | null {
  const { pathname } = new URL(url);
  const segments = (decoded(pathname) ?? pathname).split('/').map((segment) => segment.replace(/\.\w{2,5}$/, ''));
  const slug = segments
    .map((segment) => segment.replaceAll(/[-_]+/g, '-'))
    .filter((segment) => /\p{L}-\p{L}+-\p{L}/u.test(segment))
    .toSorted((a, b) => b.split('-').length - a.split('-').length)[0];
  const words = slug
    ?.replace(/^[\d-]+-|-\d{6,}$|-\w*\d\w{6,}$/gu, '')
    .split('-')
    .filter(Boolean);
  if (!words || words.length < 3) return null;
  return words.map((word, index) => (index === 0 ? capitalised(word) : asPrinted(word, text))).join(' ');
}

function asPrinted(word: string, text: string): string {
  const words = text.match(/[\p{L}\p{N}-]+/gu) ?? [];
  const found = words.filter((printed) => printed.toLowerCase() === word.toLowerCase());
  const [first] = found;
  return first !== undefined && !found.includes(word)
    ? (found.find((printed) => printed !== printed.toUpperCase() || printed.length < 6) ?? first)
    : word;
}

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/**
 * Returns the day in an address: "…/2022/01/23/…" or "…/20220123…"; null if it has none.
 * @example dayInAddress('https://kabar.id/read/2022/01/23/judul') // '2022-01-23'
 */
export function dayInAddress(url: string): string | null {
  const { year, month, day } =
    /(?<!\d)(?<year>20\d{2})[/-]?(?<month>0[1-9]|1[0-2])[/-]?(?<day>0[1-9]|[12]\d|3[01])(?!\d{3,5}(?!\d))/.exec(
      new URL(url).pathname,
    )?.groups ?? {};
  return year === undefined || month === undefined || day === undefined ? null : `${year}-${month}-${day}`;
}
