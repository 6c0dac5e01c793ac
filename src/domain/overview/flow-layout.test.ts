import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { flowLayout } from './flow-layout.ts';

const flows = [
  { speaker: 'ani', agency: 'antara', credited: true, outlet: 'kabar', count: 6 },
  { speaker: 'ani', agency: 'antara', credited: true, outlet: 'pos', count: 2 },
  { speaker: 'narasi', agency: 'none', credited: true, outlet: 'pos', count: 4 },
  { speaker: 'narasi', agency: 'reuters', credited: false, outlet: 'pos', count: 1 },
];
const size = { width: 320, charsPerLine: 12 };
const layout = () => flowLayout(flows, size, ({ id }) => (id === 'ani' ? 'Ani Wijaya Kusuma' : id));

describe('flowLayout', () => {
  it('has a bar for each speaker, agency and outlet, as high as its number of parts', () => {
    const heights = new Map(layout().nodes.map(({ end, bar }) => [end.id, bar.height]));
    assert.deepEqual([...heights.keys()].toSorted(), ['ani', 'antara', 'kabar', 'narasi', 'none', 'pos', 'reuters']);
    const ratio = (heights.get('ani') ?? 0) / (heights.get('reuters') ?? 1);
    assert.ok(Math.abs(ratio - 8) < 0.1, String(ratio));
  });

  it('breaks a name into lines above its bar, none of which touches another bar of its column', () => {
    const { nodes } = layout();
    assert.deepEqual(
      nodes.find(({ end }) => end.id === 'ani')?.lines.map(({ text }) => text),
      ['Ani Wijaya', 'Kusuma'],
    );
    for (const { end, bar, lines } of nodes)
      for (const other of nodes.filter((one) => one.end.column === end.column && one.bar.y < bar.y))
        assert.ok((lines[0]?.y ?? 0) - 12 >= other.bar.y + other.bar.height, end.id);
  });

  it('joins flows between the same ends, apart from those without a named speaker or a credited agency', () => {
    const { ribbons } = layout();
    assert.equal(ribbons.length, 7);
    assert.equal(ribbons.filter(({ known }) => known).length, 3);
  });

  it('stays inside its size', () => {
    const { width, height, nodes } = layout();
    for (const { bar, lines } of nodes) {
      assert.ok(bar.x >= 0 && bar.x + 8 <= width && bar.y + bar.height <= height + 0.1);
      assert.ok((lines[0]?.y ?? 0) - 12 >= 0);
    }
  });
});
