import type { SpeechWords } from '#domain/speech/format-attribution.ts';
import type { Mode } from '#schema/speech.ts';

/** Labels for attribution: who says it, via which agency, in which mode. */
export const speech = {
  narration: 'Narasi laporan',
  unnamed: 'Sumber tak bernama',
  via: (agency: string, credited: boolean) => `lewat ${agency}${credited ? '' : ', menurut arsip'}`,
  mode: {
    langsung: 'kutipan langsung',
    'tak-langsung': 'kutipan tak langsung',
    campuran: 'kutipan campuran',
    narasi: 'tanpa narasumber',
  } satisfies Record<Mode, string>,
} as const satisfies SpeechWords;
