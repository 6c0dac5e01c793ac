import { isIP } from 'node:net';
import { parseArgs } from 'node:util';

/** The folder to serve, and the port and host to listen on. */
export interface ServeOptions {
  folder: string;
  /** 0 takes any free port. */
  port: number;
  /** The name or address to listen on; `0.0.0.0` is every IPv4 address of this machine. */
  host: string;
}

/** The meaning of `--host` without a value, as in Astro: every IPv4 address of this machine. */
const everyHost = '0.0.0.0';

/**
 * Reads `[FOLDER] [--port NUMBER] [--host [ADDRESS]]`.
 *
 * Without `--` before them, npm reads the options itself and passes them on in the environment: `npm run serve --port 8080`
 * becomes the argument `8080` and `npm_config_port=true`, `npm run serve --port=8080` becomes `npm_config_port=8080`. Both
 * forms work.
 * @throws {Error} on an unknown option or a port that is not a number from 0 to 65535
 * @example serveOptions(['--port', '8080']) // { folder: 'dist', port: 8080, host: 'localhost' }
 */
export function serveOptions(args: readonly string[], env: NodeJS.ProcessEnv = {}): ServeOptions {
  const { positionals, values } = parseArgs({
    args: args.map((arg, index) => (arg === '--host' && !isHost(args[index + 1]) ? `--host=${everyHost}` : arg)),
    allowPositionals: true,
    options: { port: { type: 'string' }, host: { type: 'string' } },
  });
  const remaining = [...positionals];
  const fromNpm = (name: 'port' | 'host', matches: (value: string) => boolean): string | undefined => {
    const value = env[`npm_config_${name}`];
    const index = value === 'true' ? remaining.findIndex(matches) : -1;
    return index === -1 ? value : remaining.splice(index, 1)[0];
  };
  const port = values.port ?? fromNpm('port', (value) => /^\d+$/.test(value)) ?? '4321';
  const host = values.host ?? fromNpm('host', isHost) ?? 'localhost';
  if (!/^\d+$/.test(port) || Number(port) > 65_535)
    throw new Error(`"${port}" is not a port. Give a number from 0 to 65535: npm start -- --port 8080`);
  return { folder: remaining[0] ?? 'dist', port: Number(port), host: host === 'true' ? everyHost : host };
}

const isHost = (value: string | undefined): value is string =>
  value !== undefined && (value === 'localhost' || isIP(value) !== 0);
