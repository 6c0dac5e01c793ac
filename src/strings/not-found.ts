/** The page for an address that leads nowhere. */
export const notFound = {
  title: 'Halaman tidak ditemukan',
  explanation: 'Alamat ini tidak ada dalam arsip. Mungkin salah ketik, atau tautan yang Anda ikuti keliru.',
  search: 'Cari kata, nama, atau tanggal',
} as const;
