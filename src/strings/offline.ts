/** Texts about copies that are read without a network. */
export const offline = {
  /** Shown on a page that comes from the store of the browser. */
  copy: (date: string) => `Salinan tersimpan, ${date}`,
  /** The page that is shown for an address without a copy. */
  missing: {
    title: 'Halaman ini belum tersimpan',
    explanation:
      'Anda sedang tidak terhubung ke internet, dan halaman ini belum tersimpan di peramban ini. Halaman yang sudah tersimpan dapat dibuka dari sini:',
  },
} as const;
