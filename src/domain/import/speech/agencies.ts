/** Words of a text that credit an agency or another medium. */
export interface Credit {
  /** The words, verbatim: "dikutip dari Xinhua News". */
  credit: string;
  /** The name in them. */
  name: string;
}

const verb =
  '(?:dikutip|mengutip|dilansir|melansir|dinukil|menukil|dilaporkan|diberitakan|seperti diwartakan|diwartakan|lapor|quoting|citing)';
const link = String.raw`(?:\s(?:dari|oleh|laman|situs|situs web|website|kantor berita|media|harian|surat kabar|laporan|via|from))*`;
const name = String.raw`(?<name>(?:[\p{L}\d]+\.(?:com|id|co|net|org)(?:\.\w+)?|\p{Lu}[\p{L}\d.'’\-]*)(?:\s\p{Lu}[\p{L}'’\-]+){0,3})`;
const credits = new RegExp(
  String.raw`(?<!\p{L})(?:${verb}${link}|[Kk]antor [Bb]erita(?: \p{Lu}\p{L}+,)?)\s${name}`,
  'gu',
);

// Where people publish themselves: no agency.
const networks =
  /^(?:Instagram|Twitter|Facebook|YouTube|Youtube|TikTok|Telegram|WhatsApp|X|Zoom|Google|Reddit|Weibo|Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu|Ahad)$/u;
const day = /\s(?:Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu|Ahad)$/u;

/**
 * Returns the credits of a text, in order.
 * @example creditsIn('Hal itu dikutip dari Xinhua News, Rabu.')[0]?.name // 'Xinhua News'
 */
export const creditsIn = (text: string): Credit[] =>
  [...text.matchAll(credits)].flatMap(({ 0: matched, groups }) => {
    const found = (groups?.name ?? '').replace(/[.'’-]+$/u, '').replace(day, '');
    const credit = matched.slice(0, matched.lastIndexOf(groups?.name ?? '') + found.length);
    return networks.test(found) || found === '' ? [] : [{ credit, name: found }];
  });
