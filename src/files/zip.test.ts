import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { zip } from './zip.ts';

describe('zip', () => {
  it('returns an empty ZIP archive without files', () => {
    assert.equal(zip([], '2001-02-03').length, 22);
  });

  it('throws on more than 65,535 files', () => {
    const files = Array.from({ length: 0x10000 }, (_, index) => ({ path: String(index), bytes: new Uint8Array() }));
    assert.throws(() => zip(files, '2001-02-03'), /found 65536 files/);
  });

  it('throws if the files fit into 4 GiB, but not with their headers', () => {
    const bytes = { length: 0xffffffff - 100 } as Uint8Array<ArrayBuffer>;
    assert.throws(() => zip([{ path: 'arsip/a', bytes }], '2001-02-03'), /found 1 files and 4294967307 bytes/);
  });

  it('counts the bytes that it returns', () => {
    const files = ['a', 'é'].map((path) => ({ path, bytes: new Uint8Array(5) }));
    assert.equal(zip(files, '2001-02-03').length, 22 + 2 * (76 + 5) + 2 * 3);
  });

  it('returns the same bytes in every time zone', (t) => {
    const { TZ } = process.env;
    t.after(() => {
      if (TZ === undefined) delete process.env.TZ;
      else process.env.TZ = TZ;
    });
    const archives = ['UTC', 'Asia/Jakarta', 'America/Los_Angeles', 'Pacific/Kiritimati'].map((zone) => {
      process.env.TZ = zone; // Node applies it immediately.
      assert.equal(Intl.DateTimeFormat().resolvedOptions().timeZone, zone);
      const bytes = zip([{ path: 'arsip/é.txt', bytes: new TextEncoder().encode('isi') }], '2026-11-22');
      return Buffer.from(bytes).toString('hex');
    });
    assert.equal(new Set(archives).size, 1);
  });

  it('keeps the order of the files', () => {
    const names = ['b', 'a', '10', '9'].map((name) => `arsip/${name}`);
    const bytes = zip(
      names.map((path) => ({ path, bytes: new Uint8Array() })),
      '2001-02-03',
    );
    const text = Buffer.from(bytes).toString('latin1');
    assert.deepEqual(
      [...text.matchAll(/PK\x03\x04[^]{26}(arsip\/[a-z0-9]+)/g)].map(([, name]) => name),
      names,
    );
  });
});
