import assert from 'node:assert/strict';
import { it } from 'node:test';
import { addressBelow, isPreferred, planOf } from './answers.ts';

const scope = 'https://arsip.example/a/';
const request = { method: 'GET', mode: 'no-cors', url: `${scope}cari/`, headers: new Headers() };

it('answers pages, files and immutable files of the archive', () => {
  assert.equal(planOf({ ...request, mode: 'navigate' }, scope), 'page');
  assert.equal(planOf({ ...request, url: `${scope}pagefind/pagefind.js` }, scope), 'file');
  for (const path of ['_astro/a.js', 'pagefind/index/a.pf_index', 'pagefind/filter/a.pf_filter'])
    assert.equal(planOf({ ...request, url: scope + path }, scope), 'immutable', path);
});

it('leaves other requests to the browser', () => {
  assert.equal(planOf({ ...request, method: 'POST' }, scope), 'none');
  assert.equal(planOf({ ...request, url: 'https://arsip.example/b/' }, scope), 'none');
  assert.equal(planOf({ ...request, headers: new Headers({ Range: 'bytes=0-9' }) }, scope), 'none');
});

it('finds copies without query and anchor', () => {
  assert.equal(addressBelow(`${scope}cari/?q=x#hasil`, scope), 'cari/');
  assert.equal(addressBelow(scope, scope), '');
});

it('prefers every page of the network to a copy, except an error of the server', () => {
  const copy = answer(200, 'text/html');
  for (const status of [200, 404]) assert.ok(isPreferred('page', answer(status, 'text/html'), copy));
  assert.ok(!isPreferred('page', answer(503, 'text/html'), copy));
});

it('prefers a file of the network to a copy only if it has the same type', () => {
  const copy = answer(200, 'application/json; charset=utf-8');
  assert.ok(isPreferred('file', answer(200, 'application/json'), copy));
  assert.ok(!isPreferred('file', answer(200, 'text/html'), copy));
  assert.ok(!isPreferred('file', answer(404, 'application/json'), copy));
});

const answer = (status: number, type: string): Response =>
  new Response('', { status, headers: { 'Content-Type': type } });
