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
