import { occurs } from '#domain/text/mentions.ts';

// Places that open Indonesian reports in mixed case, where only the colon or the dash shows that they are a dateline.
const cities = new Set(
  'Jakarta Bandung Surabaya Medan Semarang Yogyakarta Jogja Makassar Denpasar Palembang Bogor Depok Bekasi Tangerang Solo Malang Padang Pekanbaru Batam Manado Banjarmasin Balikpapan Samarinda Pontianak Kupang Ambon Jayapura Mataram Aceh Lampung Serang Cirebon Kendari Palu Washington London Moskow Beijing Tokyo Paris Kairo'.split(
    ' ',
  ),
);

const place = String.raw`[\p{Lu}][\p{L}.'’\-]*(?:\s[\p{Lu}][\p{L}.'’\-]*){0,3}`;
const outlet = String.raw`[\p{L}\d]+\.(?:com|id|co|net|org|news|tv)(?:\.\w+)?`;
const inBrackets = String.raw`\s?\([^()]{2,30}\)`;
const unit = String.raw`(?:${outlet}|${place})(?:${inBrackets})?`;
const dashed = new RegExp(
  String.raw`^(?<words>${unit}(?:,\s?${unit}){0,2})\s?(?:--|[-–—|])(?:\s|(?=[\p{Lu}"“]))\s*`,
  'iu',
);
const capitals = new RegExp(String.raw`^(?<words>\p{Lu}[\p{Lu} .'’-]{3,30}),\s+(?=[\p{Lu}"“])`, 'u');
const colon = new RegExp(String.raw`^(?<words>${place}):\s+(?=[\p{Lu}"“])`, 'u');
const outletComma = new RegExp(String.raw`^(?<words>${outlet}),\s+(?=[\p{Lu}"“])`, 'iu');

/**
 * Returns the dateline of the first paragraph with its separator; null if it has none.
 * @param names the outlet and the places of the archive
 * @example datelineIn('JAKARTA, KABAR.example – Warga mengungsi.', []) // 'JAKARTA, KABAR.example – '
 */
export function datelineIn(paragraph: string, names: readonly string[]): string | null {
  const text = paragraph.replace(/^\uFEFF/u, '');
  const match = dashed.exec(text) ?? outletComma.exec(text) ?? capitals.exec(text) ?? colon.exec(text);
  const words = match?.groups?.words;
  if (!match || words === undefined || match[0].length > 70) return null;
  const isKnown = names.some((name) => occurs(words.toLowerCase(), name.toLowerCase()));
  const hasCapitals = /(?<!\p{L})\p{Lu}{3,}(?!\p{Ll})/u.test(words);
  const isCity = words.split(/[,\s]+/u).some((word) => cities.has(word));
  return isKnown || hasCapitals || isCity || new RegExp(outlet, 'iu').test(words) ? match[0] : null;
}
