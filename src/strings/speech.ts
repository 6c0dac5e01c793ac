import type { SpeechWords } from '#domain/speech/format-attribution.ts';

/** Labels for attribution: who says it, in which mode, through which agency. */
export const speech = {
  narration: 'Tanpa narasumber',
  unnamed: 'Sumber tidak disebut namanya',
  written: (outlet: string) => `Ditulis ${outlet}, tanpa narasumber`,
  caption: (outlet: string) => `Keterangan foto ${outlet}, tanpa narasumber`,
  via: (agency: string, credited: boolean) => `dari ${agency}${credited ? '' : ' (identifikasi arsip)'}`,
  mode: {
    langsung: 'kutipan langsung',
    'tak-langsung': 'kutipan tak langsung',
    campuran: 'dikutip sebagian',
  },
} as const satisfies SpeechWords;
