/** Texts of the button that recomputes a hash. This file is separate, so that the browser does not download the other texts. */
export const checksum = {
  check: 'Hitung ulang di peramban ini',
  checking: 'Menghitung…',
  matches: 'Cocok: berkas ini sama persis dengan yang diterima.',
  differs: (sha256: string) => `Tidak cocok. Sidik berkas yang disajikan: ${sha256}`,
  failed: 'Berkas tidak dapat diambil. Coba lagi, atau unduh berkas itu dan pakai perintah di bawah.',
} as const;

/** Texts of the button that copies a text. */
export const copying = {
  copy: 'Salin',
  copied: 'Disalin.',
  selected: 'Teks dipilih. Tekan Ctrl+C untuk menyalin.',
} as const;

/** Texts that the filter of the timeline adds. */
export const filtered = {
  shown: (count: number, total: number) => `Menampilkan ${String(count)} dari ${String(total)} entri.`,
  nothing: 'Tidak ada entri yang cocok. Ubah salah satu saringan.',
  remove: (label: string) => `Hapus saringan: ${label}`,
} as const;
