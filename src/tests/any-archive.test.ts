import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { paragraphs } from '#domain/text/paragraphs.ts';
import type { ArticlesFile, EventsFile, SentencesFile } from '#schema/data.ts';
import { usePage } from './browser.ts';
import { edition, fixture, idsOf, readBuilt, type Site } from './site.ts';
import { compareCodeUnits } from '#domain/compare-code-units.ts';

// Tests that hold for any archive: every expectation comes from the content or from the built data files.

for (const [name, site] of Object.entries({ edition, fixture })) {
  const articles = idsOf(site, 'articles');
  const received = (id: string): Buffer => readFileSync(`${site.root}/content/sources/${id}.txt`);
  const data = (file: string): unknown => JSON.parse(readBuilt(site, `data/${file}`));

  describe(`the pages of any archive: ${name}`, () => {
    const visitor = usePage(site, { javaScriptEnabled: false });
    const all = (selector: string) => visitor.page.locator(selector);

    it('show the text of each edition to the character', async () => {
      for (const id of articles) {
        await visitor.open(`artikel/${id}/`);
        assert.deepEqual(await all('.text .words').allTextContents(), paragraphsOf(site, id), id);
      }
    });

    it('show each sentence with an anchor', async () => {
      const { sentences } = data('sentences.json') as SentencesFile;
      assert.deepEqual([...new Set(sentences.map(({ article }) => article))].toSorted(), articles);
      for (const id of articles) {
        await visitor.open(`artikel/${id}/`);
        const anchors = await all('[id]').evaluateAll((elements) =>
          elements.filter((one) => /^p\d+k\d+$/.test(one.id)).map((one) => [one.id, one.textContent]),
        );
        const expected = sentences.filter(({ article }) => article === id);
        assert.deepEqual(
          anchors,
          expected.map(({ anchor, text }) => [anchor, text]),
          id,
        );
      }
    });

    it('show each line of each source to the character', async () => {
      for (const id of articles) {
        await visitor.open(`artikel/${id}/sumber/`);
        const lines = await all('[id^="b"]').evaluateAll((elements) =>
          elements
            .filter((one) => /^b\d+$/.test(one.id))
            .map((one) => [one.id, one.querySelector('.bytes')?.textContent ?? '']),
        );
        // HTML cannot contain a carriage return: the parser reads it as a line feed.
        const expected = received(id)
          .toString()
          .split('\n')
          .map((line) => line.replaceAll('\r', '\n'));
        assert.deepEqual(
          lines,
          expected.map((line, index) => [`b${String(index + 1)}`, line]),
          id,
        );
      }
    });

    it('serve each source as received, and its hash in SHA256SUMS', async () => {
      const fetched = (path: string) => fetch(new URL(`sumber/${path}`, visitor.url));
      for (const id of articles)
        assert.deepEqual(Buffer.from(await (await fetched(`${id}.txt`)).arrayBuffer()), received(id), id);
      const sums = (await (await fetched('SHA256SUMS')).text()).split(/(?<=\n)/);
      assert.deepEqual(sums.toSorted(), articles.map((id) => `${sha256(received(id))}  ${id}.txt\n`).toSorted());
    });

    it('list every event and every publication on the timeline in order, each with a mark in the chart', async () => {
      const items = inTimelineOrder(data('events.json') as EventsFile, data('articles.json') as ArticlesFile);
      assert.equal(items.length, idsOf(site, 'events').length + articles.length);
      await visitor.open('');
      const entries = await all('.entry').evaluateAll((elements) => elements.map(({ id }) => id));
      assert.deepEqual(
        entries,
        items.map(({ id }) => `catatan-${id}`),
      );
      assert.equal(await all('.entry[data-kind="publication"]').count(), articles.length);
      const marks = await all('.lanes a, svg.chart a').evaluateAll((links) =>
        links.map((link) => link.getAttribute('href')),
      );
      assert.deepEqual(
        marks,
        entries.map((id) => `#${id}`),
      );
    });

    it('list every report without a printed date on the page of all dates', async () => {
      const file = data('articles.json') as ArticlesFile;
      const undated = file.articles.filter(({ basis }) => basis !== 'printed' && basis !== 'year-inferred');
      await visitor.open('tanggal/');
      assert.equal(await all('#tanpa-tanggal h3').count(), undated.length);
    });

    it('list every comparison', async () => {
      await visitor.open('perbandingan/');
      const links = await all('main a').evaluateAll((elements) => elements.map((link) => link.getAttribute('href')));
      const ids = links.flatMap((href) => /\/perbandingan\/([^/]+)\/$/.exec(href ?? '')?.[1] ?? []);
      assert.deepEqual(ids.toSorted(), idsOf(site, 'comparisons'));
    });
  });
}

/** Returns the paragraphs of an article from its file in `content/`. */
function paragraphsOf({ root }: Site, id: string): string[] {
  const [, , body = ''] = readFileSync(`${root}/content/articles/${id}.md`, 'utf8').split(/^---\n/m);
  return paragraphs(body).map(({ text }) => text);
}

/**
 * Returns events and articles in timeline order: by `earliest`, or by `latest` if `earliest` is null, or by the first report of
 * an event of unknown date. On one day, events
 * come first, by number, then articles in the archive's order.
 */
function inTimelineOrder({ events }: EventsFile, { articles }: ArticlesFile): { id: string; day: string }[] {
  const dayOf = ({ earliest, latest }: { earliest: string | null; latest: string | null }) => earliest ?? latest;
  const firstReport = (evidence: readonly { article: string }[]): string =>
    articles
      .filter(({ id }) => evidence.some(({ article }) => article === id))
      .map((article) => dayOf(article) ?? '')
      .toSorted()[0] ?? '';
  return [
    ...events
      .toSorted((a, b) => a.number - b.number)
      .map((event) => ({ id: event.id, day: dayOf(event) ?? firstReport(event.evidence) })),
    ...articles.map((article) => ({ id: article.id, day: dayOf(article) ?? '' })),
  ].toSorted((a, b) => compareCodeUnits(a.day, b.day));
}

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
