import { weekdayNames } from '#domain/dates/dates.ts';

/** Texts of the pages by date: calendar, year, month, day. */
export const calendar = {
  title: 'Tanggal',
  introduction:
    'Tiga macam tanggal tidak dicampur: kapan sesuatu terjadi, kapan dinyatakan, dan kapan laporannya terbit.',
  description: (period: string) => `Apa yang terjadi, dinyatakan, dan terbit: ${period}.`,
  year: (year: string) => `Tahun ${year}`,
  weekdays: weekdayNames,
  possible: 'mungkin',
  filedHere: 'Tercatat pada bulan ini',
  otherMonths: 'Pada bulan-bulan lain tahun ini tidak ada yang tercatat dalam arsip ini.',
  possibleHint:
    'Yang tercatat berlangsung beberapa hari dihitung pada setiap harinya. Angka dengan ± menghitung yang hanya mungkin jatuh pada hari itu; yang salah satu batasnya tidak diketahui dihitung pada batas yang diketahui saja.',
  filedHint: 'Yang waktunya berupa rentang atau batas dihitung pada ujungnya yang diketahui lebih dahulu.',
  possibly: 'Mungkin pada hari ini',
  possiblyHint:
    'Waktunya hanya diketahui sebagai perkiraan atau batas, dan hari ini termasuk di dalamnya. Yang salah satu batasnya tidak diketahui dimuat pada batas yang diketahui saja.',
  expressions: 'Kata-kata sumber yang menunjuk hari ini',
  expressionsOfPeriod: 'Kata-kata sumber yang menunjuk masa ini',
  spokenOfLater: 'Dibicarakan di waktu lain',
  saidOn: (day: string, title: string) => `${day}: ${title}`,
  about: 'tentang',
  previous: 'Sebelumnya',
  next: 'Berikutnya',
  neighbours: 'Sebelum dan sesudahnya',
  none: {
    event: 'Tidak ada peristiwa yang tercatat terjadi tepat pada hari ini dalam arsip ini.',
    statement: 'Tidak ada pernyataan yang tercatat tepat pada hari ini dalam arsip ini.',
    publication: 'Tidak ada laporan dalam arsip ini yang tercatat terbit tepat pada hari ini.',
  },
  heading: { event: 'Yang terjadi', statement: 'Yang dinyatakan', publication: 'Yang terbit' },
  undated: 'Tanpa tanggal terbit',
  undatedWhy: 'Laporan berikut tidak mencantumkan tanggal terbit. Inilah hari-hari yang mungkin, dan alasannya.',
  caption: (month: string) => `Kalender ${month}`,
  line: (line: number) => `baris ${String(line)}`,
} as const;
