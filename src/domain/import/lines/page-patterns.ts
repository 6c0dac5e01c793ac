// The words around an article on Indonesian and English news pages, by kind. They come from the pages of general portals, news
// agencies, television stations, regional networks and broadcasters abroad, and describe kinds of lines, not single outlets.

const start = String.raw`^[\s\p{P}\p{S}]*`;
const pattern = (...words: string[]): RegExp => new RegExp(`${start}(?:${words.join('|')})`, 'iu');

const links =
  'google news|whatsapp|telegram|aplikasi|app store|play store|newsletter|breaking news|channel|kanal|ponsel|notifikasi|instagram|facebook|twitter|tiktok|youtube|berita pilihan|berita lain|artikel (?:yang )?lain';
const networks =
  'facebook|twitter|whatsapp|telegram|line|email|e-mail|pinterest|linkedin|instagram|copy ?link|salin(?: tautan)?|share|bagikan|print|cetak|x';
const inPage = 'berita|artikel|video|konten|topik|kanal|foto|news|stories|articles';
const otherArticles = 'terkait|lainnya|lain|terpopuler|populer|pilihan|rekomendasi|menarik|terkini|terbaru';

/** A link to another article, or the heading of a list of them. */
export const promo = pattern(
  String.raw`(?:baca|lihat|simak|tonton|saksikan|dengarkan)(?:\s+(?:juga|selengkapnya|lainnya|pula|artikel|berita|video))*\s*:`,
  String.raw`(?:baca|lihat|simak|tonton)\s+juga\b`,
  String.raw`pilihan editor\b`,
  String.raw`(?:rekomendasi|terkait)\s*:`,
  String.raw`(?:see|read|watch)\s+(?:also|more)\b|also read\b|related(?: \w+)?\s*:|editor['’]?s (?:choice|pick)`,
);

/** A heading below the article: everything after it belongs to the page. Only for short lines. */
export const tailHeading = pattern(
  String.raw`(?:simak|lihat|tonton)!? video pilihan`,
  String.raw`(?:${inPage})\s+(?:${otherArticles})\b`,
  String.raw`(?:${otherArticles})\s*(?:lainnya|untuk anda)?\s*$`,
  String.raw`(?:\d+\s+)?(?:komentar|comments?)\b|(?:tulis|kirim|beri|tambahkan)\s+komentar`,
  String.raw`(?:ikuti|follow)\s+(?:kami|us)\b|tentang penulis|about the author|dapatkan akses`,
  String.raw`copyright\b|©|hak cipta|all rights reserved|disclaimer\b|dilarang keras`,
);

/** A part of the page between or beside the paragraphs. */
export const chrome = new RegExp(
  [
    `${start}(?:advertisement|advertorial|iklan|sponsored|promoted|adv)(?:\\s|\\p{P})*(?:scroll.*|by.*|content)?$`,
    `${start}(?:scroll to (?:continue|resume)|lanjut(?:kan)? (?:membaca|baca)|gulir untuk|continue reading|story continues)`,
    `${start}(?:baca|nikmati) (?:berita|artikel) (?:tanpa|dengan sedikit) iklan`,
    `${start}(?:simak|dapatkan|ikuti|nikmati|temukan|cek|akses|unduh|download|gabung|bergabung|jangan (?:lewatkan|ketinggalan)|yuk|ayo|mari|pilih|follow|get|join|subscribe|sign up)\\b.*(?:${links})`,
    `${start}(?:berita|artikel).*(?:di|melalui|lewat|via) (?:whatsapp|google news|telegram)`,
    `${start}(?:pastikan (?:kamu|anda) sudah|klik (?:di sini|link|tautan|untuk)|(?:lihat|tonton|saksikan) (?:video|foto)\\b.{0,60}$)`,
    `${start}(?:\\[?gambas|video\\s*:|play video|zoom-in|perbesar|more-|comment$|sosmed-|copy-link|toggle|loading|memuat|icon)`,
    `${start}(?:waktu baca|\\d+ (?:menit|min\\w*) (?:baca|membaca|read)|dibaca\\s+\\d|\\d+ (?:views?|shares?|kali dibaca)|estimasi baca)`,
    `^\\s*(?:(?:${networks})[\\s|,·/]*)+$`,
    `${start}(?:ukuran (?:huruf|teks|font)|font size|bagikan|share)\\b.{0,30}$`,
    `${start}(?:next|prev(?:ious)?|halaman|selanjutnya|selengkapnya|lihat semua|show all|all pages?|first|last|muat lainnya|\\d)\\s*(?:selanjutnya|berikutnya|sebelumnya|page|:|\\d|\\s|\\p{P})*$`,
    `${start}(?:tags?|topik|kata kunci|keywords?|label)\\s*(?::|#|$)`,
    `${start}(?:home|beranda|news)\\s*(?:[>/»|›]\\s*\\S+\\s*)+$`,
    `${start}(?:tim redaksi|redaksi|penulis|editor|oleh|reporter|jurnalis|breaking news|news)\\s*:?\\s*$`,
    `${start}(?:editor|redaktur|penyunting|uploader|red|edited by|video editor|produser)\\s*(?:[:|]|\\bby\\b).{0,60}$`,
    '^[\\s\\p{P}\\p{S}\\d]+$',
    // Counters, tickers, menus and banners.
    `${start}\\d+ dari \\d+ halaman`,
    '^(?:[^|]*\\|){6,}',
    `^(?=\\S+(?:\\s+\\S+){0,8}\\s*$).*(?:play store|app store|apps store|sign up|log ?in|tutup menu|close banner|livestream|newsticker|connect with us|selamat datang|member of|img_title|news ?letter)`,
    `${start}(?:logo|ukuran|audio|tutup|menu|masuk|daftar|login|cari|search)(?!\\p{L})(?:\\s*\\S+){0,3}$`,
    `${start}(?:bagaimana (?:tanggapan|pendapat) anda|untuk mengetahui kebenaran informasi|sila(?:kan|hkan) baca)`,
  ].join('|'),
  'iu',
);

/** A correction by the outlet. */
export const correction = pattern(String.raw`(?:ralat|koreksi|correction)\s*:`);

/** Where else a text appeared, or whose it is: "Artikel ini telah tayang di …". */
export const credit = pattern(
  String.raw`(?:artikel|berita|tulisan|naskah) ini (?:telah|sudah|pernah|sebelumnya|juga|merupakan|diterjemahkan|dikutip|diolah)\b`,
  String.raw`(?:sumber|source|kredit|credit)\s*(?:berita|foto|artikel)?\s*[:：]\s*\S`,
  String.raw`(?:foto|photo)\s*:\s*\S+(?:\s+\S+){0,6}$`,
  String.raw`antara foto\s*/`,
  String.raw`(?:istimewa|ist|dok\.?(?:\s\S+){0,4})$`,
  String.raw`[\p{L}\d-]+\.(?:com|id|co|net)(?:\.id)?\s?/\s?\S+(?:\s+\S+){0,4}$`,
);

const agencies =
  'antara|afp|reuters|ap|epa|efe|dpa|getty|xinhua|tass|anadolu|kyodo|yonhap|shutterstock|istock|unsplash|pixabay|bloomberg';
const photo = `foto|photo|photographer|fotografer|dok|dokumentasi|dokumen|ist|istimewa|tangkapan layar|screenshot|humas|${agencies}`;

/** The credit of a photo at the end of a line. A line before the text that ends in one is a caption. */
export const photoCredit = new RegExp(
  [
    String.raw`[([](?:[^()[\]]*(?<!\p{L})(?:${photo}|instagram|youtube|twitter)(?!\p{L})[^()[\]]*)[)\]]\.?`,
    String.raw`[([]@?(?:[\w.]+|\p{Lu}[\p{L}.]*(?:\s[\p{L}.]+){1,2})\s?/\s?[^()[\]]+[)\]]`,
    String.raw`(?<!\p{L})(?:foto|photo|dok\.?|sumber foto)\s*[:/]\s*\S.{0,60}`,
    String.raw`(?<!\p{L})antara foto\s?/.{0,60}`,
    String.raw`/\s?(?:${agencies}|net)(?:[ /][\p{Lu}][\p{L}. ]*)?`,
    String.raw`\s/\p{Lu}[^/]{3,60}/`,
    String.raw`(?<=[.!?]\s)\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*)?/\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?`,
  ]
    .map((form) => `(?:${form})$`)
    .join('|'),
  'iu',
);

/** The beginning of a caption. A line before the text that begins so is one. */
const captionStart = pattern(String.raw`(?:ilustrasi|arsip|foto|potret|tangkapan layar|dok(?:umentasi)?)(?:\s|\.|:)`);

/** A photo credit that also shows a caption between two paragraphs. */
const strictPhotoCredit = new RegExp(
  String.raw`(?:[([]\s?(?:foto|photo)\s*[:/ ][^()[\]]+[)\]]|(?<!\p{L})(?:foto|photo)\s?[:/]\s*\S.{0,60}|(?<!\p{L})antara foto\s?/.{0,60}|[([](?:antara|afp|reuters|ap|epa|getty|xinhua)(?: (?:foto|photo|images))?\s?/[^()[\]]+[)\]])\.?$`,
  'iu',
);

/** True if a line between two paragraphs shows that it is a caption: it ends in the credit of a photo, and perhaps begins as one. */
export const isCaptionBetween = (line: string): boolean =>
  !/["“”]/u.test(line) &&
  (strictPhotoCredit.test(line) || (/^\s*(?:foto|ilustrasi)\s*:/iu.test(line) && photoCredit.test(line)));

/** True if a line before the text shows by itself that it is a caption. */
export const isPhotoLine = (line: string): boolean => photoCredit.test(line) || captionStart.test(line);

/** An item of a list. */
export const listItem = /^\s*(?:[-–•*▪●]|\d{1,2}[.)])\s+\S/u;
