import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { bucketScript } from '#domain/headers/bucket.ts';
import { caddyfile, headersFile, nginxConfig, policyIn } from '#domain/headers/hosts.ts';
import { basePath } from '#domain/urls.ts';
import { runCommand } from './error-message.ts';

// npm run --silent hosts -- nginx|caddy|headers|bucket [--root FOLDER] [--name HOST] [--port NUMBER] [--site dist]: prints the
// configuration of a host, or the script that uploads to a bucket, for the archive under SITE and BASE. Exit code 2: the
// options are wrong.

const configurations = { nginx: nginxConfig, caddy: caddyfile, headers: headersFile, bucket: bucketScript };

await runCommand(() => {
  const { SITE = 'https://arsip.example', BASE = '/' } = process.env;
  const { hostname } = new URL(SITE);
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      root: { type: 'string', default: `/var/www/${hostname}` },
      name: { type: 'string', default: hostname },
      port: { type: 'string' },
      site: { type: 'string', default: 'dist' },
    },
  });
  const [kind = ''] = positionals;
  if (!Object.hasOwn(configurations, kind))
    throw new Error(
      `Expected ${Object.keys(configurations).join(', ')}, found “${kind}”. Write npm run hosts -- nginx.`,
    );
  const { root, name, port, site } = values;
  const file = `${site}/_headers`;
  // The policy lists hashes of the built pages, so it comes from the build.
  const policy = existsSync(file) ? policyIn(readFileSync(file, 'utf8')) : undefined;
  if (policy === undefined) throw new Error(`There is no policy in ${file}. Run npm run build first.`);
  const host = { base: basePath(BASE), policy, root, name, site, ...(port !== undefined && { port: Number(port) }) };
  process.stdout.write(configurations[kind as keyof typeof configurations](host));
}, 2);
