import { language } from './language.ts';

const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });

/** A size in bytes as Indonesians read it: "640,2 kB"; a kB is 1,000 bytes. */
export function formatBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  return bytes < 1_000_000 ? `${number.format(bytes / 1000)} kB` : `${number.format(bytes / 1_000_000)} MB`;
}
