import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { must } from '#domain/must.ts';

// Read from the project root, because a built page runs in another folder.
const file = 'src/styles/tokens.css';
const css = readFileSync(join(process.cwd(), file), 'utf8');

/** The statement of the cascade layer order: "@layer tokens, base, …;". */
export const layerStatement = find(/^@layer [^;{]+;/m, 'statement "@layer …;"');

/**
 * A colour of the light theme in hexadecimal notation.
 * @param token the name of the custom property without `--`: "paper"
 * @throws {Error} when the token is missing, or is not defined as `light-dark(#rrggbb, …)`
 */
export const lightColour = (token: string): string =>
  find(new RegExp(`(?<=--${token}: light-dark\\()#[0-9a-f]{6}(?=,)`), `token --${token}: light-dark(#rrggbb, …)`);

function find(pattern: RegExp, expected: string): string {
  return must(pattern.exec(css)?.[0], `${file} has no ${expected}. Add it there.`);
}
