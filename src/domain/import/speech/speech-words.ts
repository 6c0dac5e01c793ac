// The words by which Indonesian and English reports attribute speech: after the words of the speaker (“kata Budi”), before them
// (“Budi mengatakan”), or as a source (“menurut Budi”).

const after =
  'kata|ujar|ucap|tutur|ungkap|jelas|tegas|sebut|imbuh|tambah|papar|lanjut|terang|sambung|tandas|pungkas|tukas|beber|urai|cetus|cerita|kenang|pinta|harap|ajak|klaim|timpal|seru|keluh|kilah|canda|kelakar|dalih|sindir|rinci|pesan|tanya|jawab|tulis|cuit|imbau|simpul|kecam|ingat|saran|aku|puji|lapor|tutup|demikian (?:bunyi|kata|pernyataan|keterangan|disampaikan|laporan)|bunyi pernyataan|said|says|added';
const passive =
  '(?:disampaikan|dikatakan|diungkapkan|diungkap|disebutkan|disebut|dijelaskan|ditegaskan|dituturkan|dilaporkan|diumumkan|dinyatakan|dipaparkan|diterangkan)(?: oleh| langsung oleh)?';

/** A verb after the words of the speaker; the group `own` is “-nya”. Those of `weak` are also other words. */
export const verbAfter = new RegExp(
  String.raw`(?<!\p{L})(?:(?<verb>${after})(?<own>nya)?|(?:seperti |sebagaimana |yang |hal itu |hal ini |hal tersebut )?(?<passive>${passive}))(?!\p{L})`,
  'giu',
);

/** A verb that is a noun or an adjective too: it counts only after a quotation, a comma or at the start of the sentence. */
export const weakAfter =
  /^(?:jelas|tegas|tambah|lanjut|terang|sambung|aku|ingat|pesan|tanya|jawab|tulis|cerita|harap|ajak|klaim|rinci|saran|tutup|kata|sebut|urai|puji|lapor|seru|pinta|kenang)$/iu;

const strong =
  'mengatakan|menyatakan|menyebutkan|menyebut|menjelaskan|menegaskan|menambahkan|mengungkapkan|mengungkap|menuturkan|mengaku|mengakui|memaparkan|menerangkan|menyampaikan(?! pidato)|berpendapat|berujar|berkata|bertutur|menilai|menuding|menuduh|mengklaim|membantah|membenarkan|memastikan|melaporkan|mengumumkan|mengimbau|menghimbau|mengingatkan|memperingatkan|menekankan|membeberkan|merinci|mengecam|mengutuk|mengkritik|menyindir|menyarankan|menduga|memprediksi|memperkirakan|meyakini|menyesalkan|menyayangkan|mengapresiasi|memuji|mendesak|menyerukan|berharap|berjanji|percaya|bercerita|menceritakan|mengisahkan|menyoroti|memproyeksikan|menjanjikan|mengklarifikasi|berdalih|berkilah|menyalahkan|berterima kasih|memberi tahu|memberitahukan|mengusulkan|mengajak|mencatat|menulis|menuliskan|menandaskan|menyimpulkan|menanyakan|bertanya|menjawab|mempertanyakan|menyangkal|menampik|menepis|mengeluhkan|mengucapkan|menguraikan|mengemukakan|menyinggung|menyambut|meminta (?:agar|supaya|masyarakat|warga|publik|semua|kepada|pemerintah)|said|says|added|stated|announced|claimed|warned';

/** A verb after its subject, the speaker. */
export const verbBefore = new RegExp(
  String.raw`(?<!\p{L})(?<!(?:yang|untuk|akan|dengan|tanpa|agar|bisa|dapat|harus|tidak|belum|enggan|untuk tidak)\s)(?:${strong})(?!\p{L})`,
  'giu',
);

/** The words between a subject and its verb, at the end of the text before the verb: “Budi [pun kembali] menegaskan”. */
export const beforeVerb = /(?:\s(?:pun|juga|kembali|lagi|lalu|lantas|kemudian|sempat|sudah|telah|terus))+\s*$/iu;

/** A source before or after its words. */
export const according =
  /(?<!\p{L})(?:menurut(?<own>nya)?|berdasarkan (?:keterangan|pernyataan|laporan|data)|mengacu (?:pada )?(?:data|laporan)|merujuk (?:pada )?(?:data|laporan)|according to)(?!\p{L})/giu;

/** The end of the words for a speaker. */
export const speakerEnd =
  /[.;:!?"“”]|\s(?:dalam|di|pada|saat|ketika|kala|usai|seusai|setelah|sebelum|melalui|lewat|via|kepada|seperti|sebagaimana|dikutip|mengutip|dilansir|melansir|menanggapi|mengomentari|merespons|merujuk|sambil|seraya|sembari|dengan|untuk|terkait|soal|tentang|mengenai|yang|terpisah|lagi|kemudian|dari|menambahkan|mengatakan|bahwa|in|on|at|during|after)(?:\s|$)|,?\s?\(?(?:senin|selasa|rabu|kamis|jum['’]?at|sabtu|minggu|ahad|hari ini|kemarin)(?!\p{L})/iu;

export const pronoun = /^(?:dia|ia|beliau|mereka|he|she|they)(?!\p{L})/iu;
