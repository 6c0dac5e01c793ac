import { isText, servedTypes } from './content-type.ts';
import { type Headers, headerRules, pageHeaders, revalidate } from './rules.ts';

/** Where a server finds the site and answers. */
export interface Host {
  /** The base path, with both slashes. */
  base: string;
  /** The content security policy of all pages, without `frame-ancestors`. */
  policy: string;
  /** The folder of the server that contains the base path: "/var/www/arsip.example". */
  root: string;
  /** The name of the host. Caddy gets a certificate for it. */
  name: string;
  /** The port, if the server should not listen on its usual one. */
  port?: number;
}

/** The headers as the text of `_headers` (Netlify, Cloudflare Pages). Both hosts join the values of a repeated name. */
export function headersFile({ base, policy }: Pick<Host, 'base' | 'policy'>): string {
  const [all, ...others] = headerRules(base);
  // Both hosts revalidate by default.
  const headers = Object.fromEntries(
    Object.entries({ ...all.headers, ...pageHeaders(policy) }).filter(([name]) => name !== 'Cache-Control'),
  );
  // Hosts send these without a charset, or do not know them.
  const types = servedTypes.filter(({ type }) => isText(type) && !/^text\/(?:html|css|javascript)/.test(type));
  const blocks = [
    [`${base}*`, headers] as const,
    ...others.map(({ prefix, headers }) => [`${prefix}*`, headers] as const),
    ...types.map(({ suffix, type }) => [`${base}*${suffix}`, { 'Content-Type': type }] as const),
  ];
  return blocks
    .map(([pattern, set]) =>
      [pattern, ...Object.entries(set).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n'),
    )
    .join('');
}

/** Returns the content security policy in the text of `_headers`, without `frame-ancestors`; undefined if it has none. */
export const policyIn = (headersFile: string): string | undefined =>
  /^ *Content-Security-Policy: (.*); frame-ancestors 'none'$/m.exec(headersFile)?.[1];

/** A configuration of nginx for its `http` block: one server with the types, headers, 404 page and compression. */
export function nginxConfig({ base, policy, root, name, port }: Host): string {
  const [all, ...others] = headerRules(base);
  const page = pageHeaders(policy);
  const variable = (header: string): string => `$archive_${header.toLowerCase().replaceAll('-', '_')}`;
  // In nginx, a later rule does not replace one header of an earlier rule. So a header that depends on the address is a map.
  const rules = [
    ...others.map(({ prefix, headers }) => ({ pattern: `~^${prefix}`, headers })),
    { pattern: String.raw`~\.html$`, headers: page },
  ];
  const dependent = [...new Set(rules.flatMap(({ headers }) => Object.keys(headers)))];
  const maps = dependent.flatMap((header) => [
    `map $uri ${variable(header)} {`,
    `    default ${quoted(all.headers[header] ?? '')};`,
    ...rules.flatMap(({ pattern, headers }) =>
      headers[header] === undefined ? [] : `    ${pattern} ${quoted(headers[header])};`,
    ),
    '}',
  ]);
  const constant = Object.entries(all.headers).filter(([header]) => !dependent.includes(header));
  const types = servedTypes.filter(({ suffix }) => suffix.startsWith('.'));
  const files = servedTypes.filter(({ suffix }) => !suffix.startsWith('.'));
  // nginx always adds the charset to text/html, and compresses it.
  const otherTexts = textTypes.filter((type) => type !== 'text/html').join(' ');
  return [
    ...maps,
    'server {',
    `    listen ${String(port ?? 80)};`,
    `    server_name ${name};`,
    `    root ${root};`,
    '    absolute_redirect off;',
    `    error_page 404 ${base}404.html;`,
    '    types {',
    ...types.map(({ suffix, type }) => `        ${bare(type)} ${suffix.slice(1)};`),
    '    }',
    '    default_type application/octet-stream;',
    '    charset utf-8;',
    `    charset_types ${otherTexts};`,
    '    gzip on;',
    '    gzip_vary on;',
    `    gzip_types ${otherTexts};`,
    ...constant.map(([header, value]) => `    add_header ${header} ${quoted(value)} always;`),
    ...dependent.map((header) => `    add_header ${header} ${variable(header)} always;`),
    ...files.flatMap(({ suffix, type }) => [
      `    location ~ /${suffix}$ {`,
      '        types { }',
      `        default_type ${bare(type)};`,
      '    }',
    ]),
    '}',
    '',
  ].join('\n');
}

/** A Caddyfile with the types, headers, 404 page and compression. */
export function caddyfile({ base, policy, root, name, port }: Host): string {
  const [all, ...others] = headerRules(base);
  const texts = servedTypes.filter(({ type }) => isText(type)).map(({ suffix }) => `*${suffix}`);
  return [
    `${port === undefined ? name : `http://${name}:${String(port)}`} {`,
    `\troot * ${root}`,
    '\troute {',
    ...caddyHeaders('*', all.headers),
    ...others.flatMap(({ prefix, headers }) => caddyHeaders(`${prefix}*`, headers)),
    '\t\t@pages path */ *.html',
    ...caddyHeaders('@pages', pageHeaders(policy)),
    // Deferred, because file_server sets the type too.
    ...servedTypes.flatMap(({ suffix, type }) => [
      `\t\t@${matcherName(suffix)} path *${suffix}`,
      `\t\theader @${matcherName(suffix)} {`,
      '\t\t\tdefer',
      `\t\t\tContent-Type ${quoted(type)}`,
      '\t\t}',
    ]),
    `\t\t@text path */ ${texts.join(' ')}`,
    '\t\tencode @text gzip {',
    '\t\t\tmatch {',
    '\t\t\t\tstatus 200',
    '\t\t\t}',
    '\t\t}',
    '\t\tfile_server',
    '\t}',
    '\thandle_errors {',
    `\t\trewrite * ${base}404.html`,
    ...caddyHeaders('*', {
      ...pageHeaders(policy),
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': revalidate,
    }),
    '\t\tfile_server',
    '\t}',
    '}',
    '',
  ].join('\n');
}

const caddyHeaders = (matcher: string, headers: Headers): string[] => [
  `\t\theader ${matcher} {`,
  ...Object.entries(headers).map(([header, value]) => `\t\t\t${header} ${quoted(value)}`),
  '\t\t}',
];

/** A media type without its charset. */
const bare = (type: string): string => type.replace(/;.*$/, '');

const textTypes = [...new Set(servedTypes.map(({ type }) => bare(type)).filter(isText))];

/** The name of a matcher. */
const matcherName = (suffix: string): string => suffix.replace('.', '');

/** A value between quotation marks, for nginx and Caddy. */
const quoted = (value: string): string => `"${value.replaceAll('"', '\\"')}"`;
