import { isText, servedTypes } from './content-type.ts';
import type { Host } from './hosts.ts';
import { headerRules, revalidate } from './rules.ts';

/**
 * A shell script that uploads a built site to an S3-compatible bucket with the AWS client. A bucket stores the type of a file
 * when it is uploaded, and the client knows neither all types nor any charset. Each file is uploaded once: the client skips
 * those that an earlier line has uploaded. Files that are no longer part of the site are deleted last.
 * @param name the name of the bucket
 * @param site the folder of the built site
 */
export function bucketScript({ base, name, site }: Pick<Host, 'base' | 'name'> & { site: string }): string {
  const sync = `aws s3 sync '${site}' 's3://${name}${base}'`;
  const immutable = headerRules(base).flatMap(({ prefix, headers: { 'Cache-Control': cache } }) =>
    cache === undefined || cache === revalidate ? [] : [{ pattern: `${prefix.slice(base.length)}*`, cache }],
  );
  const types = servedTypes.filter(({ type }) => isText(type));
  return [
    'set -e',
    `upload() { ${sync} --exclude '*' "$@"; }`,
    ...immutable.map(({ pattern, cache }) => `upload --include '${pattern}' --cache-control '${cache}'`),
    ...types.map(
      ({ suffix, type }) => `upload --include '*${suffix}' --content-type '${type}' --cache-control ${revalidate}`,
    ),
    `${sync} --delete --cache-control ${revalidate}`,
    '',
  ].join('\n');
}
