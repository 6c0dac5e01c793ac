import { language } from './language.ts';

const oneDecimal = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });

/**
 * Returns a size in bytes as Indonesian text in B, kB or MB; 1 kB is 1,000 bytes.
 * @example formatBytes(640_193) // '640,2 kB'
 */
export function formatBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  return bytes < 1_000_000 ? `${oneDecimal.format(bytes / 1000)} kB` : `${oneDecimal.format(bytes / 1_000_000)} MB`;
}
