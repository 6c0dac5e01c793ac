import { monthNumber, printedWeekdayNumber } from '#domain/dates/printed-names.ts';
import { language } from '#domain/language.ts';

// Words that come before a name in Indonesian reports and are no part of it: offices, ranks, institutions and their subjects. The
// list holds the usual words of such titles, not single offices.

const offices =
  'presiden pemimpin wakil menteri wamen menko menkes menkeu mendagri menlu menhan menag mensos koordinator gubernur wagub bupati wabup wali walikota wawali camat lurah kades raja ratu sultan pangeran perdana kanselir duta besar dubes konsul kepala kalak ketua waketum ketum sekretaris sekjen sekda bendahara direktur dirut dirjen komisaris manajer manager ceo chief executive officer corporate affairs head founder pendiri pemilik pengelola pelaksana plt plh pjs pj penjabat tugas harian staf khusus ahli anggota juru bicara jubir humas koordinator kapolri kapolda kapolres kapolresta kapolsek wakapolri wakapolda wakapolres kabareskrim kasat kanit kabid kabag kasi kasubag kasubdit kasubbid kabiro karo kadis kadinkes kadispora dirreskrimum dirlantas danrem dandim danramil pangdam panglima kasad kasal kasau komandan jaksa hakim kajari kajati pengacara kuasa advokat notaris saksi tersangka terdakwa korban warga pengamat pakar peneliti analis ekonom epidemiolog dosen guru rektor dekan profesor prof dr dr. dra drs ir h hj kh kiai kyai ustaz ustadz habib gus pendeta pastor uskup paus romo tuan nyonya bapak pak ibu bu mas mbak saudara aktor aktris artis penyanyi musisi komedian presenter pelatih kapten pemain bek kiper penyerang gelandang mantan eks bekas mendiang almarhum almarhumah jenderal letjen mayjen brigjen kolonel letkol mayor kapten kompol komjen irjen brigjen akbp akp iptu ipda aiptu aipda bripka brigadir ajun inspektur sersan laksamana marsekal president minister prime secretary governor mayor spokesman spokeswoman spokesperson general king queen mr mrs ms sir';
const subjects =
  'negara kebijakan moneter fiskal penelitian pengembangan pelayanan pengawasan perencanaan pembangunan kesehatan keuangan perdagangan pertahanan keamanan luar dalam negeri agama sosial pendidikan kebudayaan riset teknologi informasi informatika komunikasi perhubungan pekerjaan umum perumahan rakyat energi sumber daya mineral pertanian kehutanan kelautan perikanan lingkungan hidup ketenagakerjaan tenaga kerja hukum ham hak asasi manusia pariwisata ekonomi kreatif industri investasi pemuda olahraga perempuan perlindungan anak desa tertinggal transmigrasi koperasi ukm bumn aparatur politik polhukam kemaritiman maritim pangan bencana penanggulangan kebencanaan pencegahan kesiapsiagaan kedaruratan logistik rehabilitasi rekonstruksi gempa gempabumi bumi tsunami meteorologi klimatologi geofisika vulkanologi data pusat bidang bagian divisi direktorat sub seksi unit tim satuan satgas gugus penanganan covid covid-19 vaksinasi vaksin pengendalian penyakit menular hubungan masyarakat kehumasan kelembagaan operasi operasional lalu lintas reserse kriminal narkoba intelijen siber ditreskrimum ditreskrimsus eksekutif umum utama muda madya pratama tinggi pertama kedua harian nasional daerah wilayah provinsi kabupaten kota kecamatan kelurahan dusun rt rw fraksi komisi partai dewan majelis perwakilan legislatif senat parlemen kongres mahkamah konstitusi agung pengadilan kejaksaan kepolisian polri tni ad al au badan dinas kementerian lembaga kantor biro balai otoritas ombudsman bank yayasan universitas institut sekolah fakultas rumah sakit organisasi asosiasi ikatan himpunan persatuan forum serikat federasi dunia internasional global regional bersama republik kerajaan kelas gedung istana palace house complex negeri swasta eropa afrika asia amerika utara selatan timur barat tengah tenggara';
/**
 * Provinces, islands and large cities of Indonesia; foreign capitals that reports often name; other names and spellings of
 * countries.
 */
const places =
  'jakarta pusat jawa bali sumatera sumatra aceh medan padang riau pekanbaru kepulauan batam jambi palembang bengkulu lampung banten tangerang bekasi depok bogor bandung sukabumi cirebon semarang solo surakarta yogyakarta diy surabaya malang kalimantan pontianak banjarmasin samarinda balikpapan sulawesi makassar manado gorontalo palu kendari nusa tenggara ntb ntt mataram kupang maluku ambon ternate papua jayapura washington moskow beijing london paris tokyo amerika serikat as inggris china cina korea afghanistan palestina arab saudi selandia baru timor leste ethiopia';

const regionNames = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');

/** The countries and territories whose Indonesian name is one word. */
const countries = letters
  .flatMap((first) => letters.flatMap((second) => regionNames.of(first + second) ?? []))
  .map((name) => name.replace(/ \(.*\)$/, '').toLowerCase()) // "Myanmar (Burma)"
  .filter((name) => !name.includes(' '));

/** Words of offices and professions, in lower case. */
export const officeWords: ReadonlySet<string> = new Set(offices.split(' '));

/** Words of titles, institutions, countries and well-known places, in lower case: a name begins after the last of them. */
export const titleWords: ReadonlySet<string> = new Set([
  ...[offices, subjects, places].join(' ').split(' '),
  ...countries,
]);

/** The first words of an institution. */
export const institution =
  /^(?:Badan|Kementerian|Kementrian|Dinas|Komisi|Dewan|Majelis|Mahkamah|Lembaga|Organisasi|Asosiasi|Persatuan|Perserikatan|Perhimpunan|Ikatan|Himpunan|Forum|Satgas|Satuan|Gugus|Pemerintah|Pemprov|Pemkab|Pemkot|Kepolisian|Polda|Polres|Polresta|Polsek|Polri|Kejaksaan|Pengadilan|Kedutaan|Kantor Berita|Bank|Partai|Universitas|Institut|Yayasan|Rumah Sakit|RS|RSUD|PT|CV|Perum|Ombudsman|Otoritas|Istana|Gedung|Kremlin|Pentagon|White House|Presidential|Kedubes|Tim|TNI|Uni|Liga|Federasi|Ministry|Department|University)(?:\s|$)/u;

const notInNames = new Set(
  'hari pekan bulan tahun malam pagi siang sore pukul jam pemerintah polisi petugas masyarakat keluarga pihak otoritas media laporan pernyataan kelompok militer tentara pejabat sumber publik peneliti ilmuwan mahasiswa siswa orang anak jika meski tersangka rencananya diketahui diberitakan senin selasa rabu kamis jumat sabtu minggu ahad januari februari maret april mei juni juli agustus september oktober november desember januari dia ia kami kita saya anda mereka beliau ini itu dan atau tetapi namun karena sebab jika kalau bila saat ketika setelah sebelum sementara selain sejak untuk dari pada dengan dalam oleh di ke yang tidak bukan belum sudah telah akan bisa dapat harus juga pun menurut kata ujar bahkan lalu kemudian selanjutnya namanya adapun hal sebanyak para sejumlah beberapa semua setiap hingga meski walau bagi agar supaya berdasarkan tak ada apa siapa bagaimana mengapa kapan berikut selamat terima kasih alhamdulillah insya allah tuhan foto video baca juga covid virus corona omicron delta natal lebaran idul fitri ramadan twitter facebook instagram youtube tiktok whatsapp telegram zoom google masjid gereja pura vihara keraton the a of in on and but he she it they we i'.split(
    ' ',
  ),
);

/** True if a word in title case can be part of the name of a person. */
export const canBeInName = (word: string): boolean => {
  const lower = word.toLowerCase().replace(/[.,]$/, '');
  return (
    !titleWords.has(lower) &&
    !notInNames.has(lower) &&
    !/^[\p{Lu}\d]{2,}$/u.test(word) &&
    !/\d/.test(word) &&
    printedWeekdayNumber(lower) === 0 &&
    monthNumber(lower) === 0
  );
};
