const stopWordList = `
  ada adalah adapun agar akan aku anda antara apa apabila apakah apalagi atas atau bagaimana bagaimanakah bagi bahwa bakal
  beliau berapa berapakah bila bilamana bisa boleh bukan dalam dan dapat dari daripada demi dengan di dia dimana
  dong gimana guna hal hanya harus hingga ia ialah ini itu jika juga kah kalau kalian kami kamu kan kapan
  kapankah karena ke kemana kenapa kepada ketika kita kok lagi lah lain lalu lewat maka mana masih melalui mengapa
  mengenai menurut mereka merupakan namun nya oleh pada para per pula pun saat saja sambil sampai sang saya sebab
  sebagai sebuah secara sedang sedangkan sehingga sejak selain selama seluruh sementara seorang seperti seputar serta setelah si
  siapa siapakah soal suatu sudah supaya tapi telah tentang terhadap terkait tersebut tidak tak tetapi the tolong untuk usai yaitu
  yakni yang
  a an and are as by did do does for from how in is of on or to was were what when where which who why with
`;

/** Stop words, Indonesian and English: interrogatives, prepositions, conjunctions, pronouns. They do not narrow a query. */
export const stopWords: ReadonlySet<string> = new Set(stopWordList.split(/\s+/).filter(Boolean));

const questionWordList = `
  arti artikel berita bilang definisi dikatakan disebut hari info informasi isi jumlah kabar kata katanya kronologi laporan mengatakan
  menjadi ngomong nyebut pengertian penjelasan profil ringkasan saja sosok terbaru terjadi terkini total update
`;

/**
 * Question words: they name the kind of information that a reader wants (news, report, number), not its subject. The
 * index contains them like other words.
 */
export const questionWords: ReadonlySet<string> = new Set(questionWordList.split(/\s+/).filter(Boolean));

/** Stop words beside which a noun is what a question asks for. */
export const interrogatives: ReadonlySet<string> = new Set(
  'apa apakah bagaimana berapa dimana kapan kenapa mana mengapa siapa what when where which who why how'.split(' '),
);
