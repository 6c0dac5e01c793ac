import assert from 'node:assert/strict';
import { it } from 'node:test';
import { acceptsGzip, listsEntityTag } from './request-headers.ts';

it('accepts gzip by name, by wildcard and at any weight above 0', () => {
  const accepted = ['gzip', 'br, gzip', 'GZIP;q=0.1', 'gzip; q=1.0, identity', 'x-gzip', '*', 'br;q=0, *;q=0.5'];
  const refused = ['', 'br', 'identity', 'gzip;q=0', 'gzip;q=0.000, *', '*;q=0', 'xgzip', 'gzip;q=x'];
  assert.deepEqual(accepted.filter(acceptsGzip), accepted);
  assert.deepEqual(refused.filter(acceptsGzip), []);
});

it('finds an entity tag alone, in a list, as a weak tag and by wildcard', () => {
  const named = ['"a"', '"b", "a"', '"b","a"', 'W/"b", "a"', ' * '];
  const weak = ['W/"a"', '"b", W/"a"'];
  const other = ['', '"b"', 'a', '"ab"', '"b, a"', '"*"'];
  const lists = (comparison: 'strong' | 'weak') =>
    [...named, ...weak, ...other].filter((header) => listsEntityTag(header, '"a"', comparison));
  assert.deepEqual(lists('weak'), [...named, ...weak]);
  assert.deepEqual(lists('strong'), named);
});
