import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { propose, type Proposal } from '#domain/import/proposal.ts';
import { completeLines } from '#domain/text/complete-lines.ts';
import { paragraphs } from '#domain/text/paragraphs.ts';
import { sourceRecord } from '#schema/source.ts';
import { outletsOf, readImportArchive } from '#scripts/import/archive.ts';
import { parse } from 'yaml';
import { otherArchive, truth } from './edition/ground-truth.ts';

// The five sources imported from nothing but outlet and address, compared with what an archivist recorded.

describe('the five sources, imported from scratch', { skip: otherArchive() }, () => {
  const archive = readImportArchive('.');
  const proposals = new Map(
    truth.articles.map((article) => [
      article.id,
      proposalFor(article.id, String(article.outlet), String(article.sourceUrl)),
    ]),
  );

  function proposalFor(id: string, outletId: string, url: string): Proposal {
    const outlet = outletsOf(archive).find((one) => one.id === outletId);
    assert.ok(outlet);
    const text = readFileSync(`content/sources/${id}.txt`, 'utf8');
    return propose(
      {
        text,
        name: 'a.txt',
        sha256: '',
        outlet,
        url,
        id: null,
        published: null,
        page: null,
        roles: new Map(),
        today: '2026-11-26',
      },
      archive,
    );
  }
  const of = (id: string): Proposal => {
    const proposal = proposals.get(id);
    assert.ok(proposal);
    return proposal;
  };
  const recordOf = (id: string) => sourceRecord.parse(parse(readFileSync(`content/sources/${id}.yaml`, 'utf8')));

  it('gives every line the role of the record', () => {
    for (const { id } of truth.articles) {
      const text = readFileSync(`content/sources/${id}.txt`, 'utf8');
      const expected = completeLines(text, recordOf(id).lines).map(({ line, role, of: first, parts = [] }) => ({
        line,
        role,
        first,
        parts: parts.map((part) => [part.role, part.text]),
      }));
      const found = of(id).rows.map(({ line, role, of: first, parts = [] }) => ({
        line,
        role,
        first,
        parts: parts.map((part) => [part.role, part.text]),
      }));
      assert.deepEqual(found, expected, id);
    }
  });

  it('gives the paragraphs of the edition, and its repairs', () => {
    for (const { id } of truth.articles) {
      const body = readFileSync(`content/articles/${id}.md`, 'utf8').split(/^---$/m).slice(2).join('---');
      assert.deepEqual(paragraphs(of(id).body), paragraphs(body.trimStart()), id);
      assert.deepEqual(
        of(id).repairs.map(({ line, before, after }) => ({ line, before, after })),
        recordOf(id).repairs.map(({ line, before, after }) => ({ line, before, after })),
      );
    }
  });

  it('gives the printed facts, and no others', () => {
    for (const { id, title, titleSource, author, published } of truth.articles) {
      const { article } = of(id);
      assert.equal(article.titleSource, titleSource);
      if (titleSource !== 'supplied-from-url') assert.equal(article.title, title);
      else
        assert.equal(
          article.title.toLowerCase(),
          String(title)
            .toLowerCase()
            .replaceAll(/[^\p{L}\p{N} -]/gu, '')
            .replaceAll('-', ' '),
        );
      assert.equal(article.author, author);
      assert.equal(article.published.at, published);
    }
  });

  it('gives every sentence its speaker and mode', () => {
    const found = truth.articles.flatMap(({ id }) =>
      of(id).sentences.map(({ sentence, speaker, mode }) => ({ article: id, sentence, speaker, mode })),
    );
    const wrong = truth.sentences.filter(
      ({ article, text, speaker, mode }) =>
        !found.some(
          (one) => one.article === article && one.sentence === text && one.speaker === speaker && one.mode === mode,
        ),
    );
    assert.equal(truth.sentences.length, found.length);
    assert.deepEqual(
      wrong.map(({ article, anchor }) => `${article}#${anchor}`),
      [],
    );
  });

  it('resolves every printed day', () => {
    const days = truth.dates.filter(
      ({ text, edtf }) =>
        /^\d{4}-\d\d-\d\d(?:T|$)/.test(edtf ?? '') && /\d|senin|selasa|rabu|kamis|jumat|sabtu|minggu/i.test(text),
    );
    const missed = days.filter(
      ({ article, line, text, edtf }) =>
        !of(article).dates.some(
          (row) => row.line === line && row.edtf === edtf && (text.includes(row.text) || row.text.includes(text)),
        ),
    );
    assert.ok(days.length > 10);
    assert.deepEqual(missed, []);
  });
});
