import { isIP } from 'node:net';
import { parseArgs } from 'node:util';

/** What to serve, and where. */
export interface ServeOptions {
  folder: string;
  /** 0 takes any free port. */
  port: number;
  /** The name or address to listen on; `0.0.0.0` is every IPv4 address of this machine. */
  host: string;
}

/** The address that `--host` without a value means, as in Astro: every one of this machine. */
const everyHost = '0.0.0.0';

/**
 * Reads `[FOLDER] [--port NUMBER] [--host [ADDRESS]]`.
 *
 * npm keeps options that come without `--` before them: `npm run serve --port 8080` arrives as the argument `8080` and
 * `npm_config_port=true`, `npm run serve --port=8080` as `npm_config_port=8080`. Both are understood.
 * @throws {Error} on an unknown option or a port that is no number from 0 to 65535
 */
export function serveOptions(args: readonly string[], env: NodeJS.ProcessEnv = {}): ServeOptions {
  const { positionals, values } = parseArgs({
    args: args.map((arg, index) => (arg === '--host' && !isHost(args[index + 1]) ? `--host=${everyHost}` : arg)),
    allowPositionals: true,
    options: { port: { type: 'string' }, host: { type: 'string' } },
  });
  const kept = [...positionals];
  const fromNpm = (name: 'port' | 'host', fits: (value: string) => boolean): string | undefined => {
    const value = env[`npm_config_${name}`];
    const index = value === 'true' ? kept.findIndex(fits) : -1;
    return index === -1 ? value : kept.splice(index, 1)[0];
  };
  const port = values.port ?? fromNpm('port', (value) => /^\d+$/.test(value)) ?? '4321';
  const host = values.host ?? fromNpm('host', isHost) ?? 'localhost';
  if (!/^\d+$/.test(port) || Number(port) > 65_535)
    throw new Error(`"${port}" is not a port. Give a number from 0 to 65535: npm start -- --port 8080`);
  return { folder: kept[0] ?? 'dist', port: Number(port), host: host === 'true' ? everyHost : host };
}

const isHost = (value: string | undefined): value is string =>
  value !== undefined && (value === 'localhost' || isIP(value) !== 0);
