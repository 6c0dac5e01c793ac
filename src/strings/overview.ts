/** Texts of the overview page. */
export const overview = {
  title: 'Gambaran',
  description: 'Siapa yang dikutip, kata apa yang dipilih, dan kapan hal yang terjadi diberitakan.',
  lead: (articles: number, outlets: number, sentences: number) =>
    `Angka-angka di halaman ini dihitung dari ${String(articles)} laporan ${String(outlets)} media, ${String(sentences)} kalimat seluruhnya. Itu terlalu sedikit untuk menilai sebuah media, apalagi pers: bacalah sebagai daftar isi, bukan sebagai statistik.`,
  speakers: {
    title: 'Siapa yang dikutip',
    note: 'Setiap kalimat dihitung sekali pada tiap orang atau lembaga yang ucapannya dimuat di dalamnya; kalimat yang memuat narasi dan ucapan dihitung pada keduanya. “Tanpa narasumber” adalah kata-kata yang ditulis media sendiri.',
    row: 'Yang berbicara',
    part: 'kutipan langsung',
    rest: 'kutipan tak langsung, campuran, atau narasi',
  },
  words: {
    title: 'Kata yang dipilih',
    note: 'Dihitung dalam teks laporan, huruf besar dan kecil disamakan. Kata di dalam kata yang lebih panjang tidak dihitung lagi.',
    row: 'Kata',
    part: 'dalam narasi laporan sendiri',
    rest: 'dalam ucapan orang lain',
    where: 'Di mana kata-kata itu tercetak',
  },
  delay: {
    title: 'Kapan terjadi, kapan diberitakan',
    note: 'Setiap baris satu laporan: yang terjadi, yang dinyatakan, dan kapan laporannya terbit. Garis berarti rentang; garis putus-putus berarti batasnya tidak diketahui; tanda berongga berarti harinya belum pasti. Jarak dihitung dari hari terakhir yang diberitakan; dari yang hanya diketahui sebagai perkiraan atau batas, dihitung ujungnya yang diketahui lebih dahulu.',
    last: 'Hari terakhir yang diberitakan, sejauh diketahui',
    published: 'Terbit',
    delay: 'Jarak',
    days: (least: number, most: number | null) =>
      most === null
        ? `${String(least)} hari atau lebih`
        : least === most
          ? `${String(least)} hari`
          : `${String(least)}–${String(most)} hari`,
    nothing: 'tidak menjadi bukti peristiwa',
  },
  total: 'Jumlah',
  ofPart: (count: number, part: number) => (part === 0 ? String(count) : `${String(count)} (${String(part)})`),
  inBrackets: (part: string) => `Dalam kurung: ${part}.`,
  chart: (title: string) => `Bagan: ${title}. Angkanya ada dalam tabel yang menyertainya.`,
} as const;
