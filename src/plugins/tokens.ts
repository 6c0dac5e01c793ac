import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { must } from '#domain/must.ts';

// Read from the project's root, for a built page runs elsewhere.
const file = 'src/styles/tokens.css';
const css = readFileSync(join(process.cwd(), file), 'utf8');

/** The statement that orders the cascade layers: "@layer tokens, base, …;". */
export const layerStatement = find(/^@layer [^;{]+;/m, 'no statement that orders the layers');

/**
 * A colour of the light theme, as a hexadecimal CSS colour.
 * @param token the name of the custom property without its hyphens: "paper"
 * @throws if the token is missing or no colour of two themes
 */
export const lightColour = (token: string): string =>
  find(new RegExp(`(?<=--${token}: light-dark\\()#[0-9a-f]{6}(?=,)`), `no token --${token}: light-dark(#rrggbb, …)`);

function find(pattern: RegExp, absent: string): string {
  return must(pattern.exec(css)?.[0], `${file}: ${absent}`);
}
