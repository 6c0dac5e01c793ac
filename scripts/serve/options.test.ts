import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { serveOptions } from './options.ts';

describe('serveOptions', () => {
  it('serves dist on localhost by default', () => {
    assert.deepEqual(serveOptions([]), { folder: 'dist', port: 4321, host: 'localhost' });
  });

  it('reads a folder, a port and a host', () => {
    assert.deepEqual(serveOptions(['out', '--port', '8080', '--host', '127.0.0.1']), {
      folder: 'out',
      port: 8080,
      host: '127.0.0.1',
    });
  });

  it('listens on every address when --host has no value', () => {
    assert.equal(serveOptions(['--host']).host, '0.0.0.0');
    assert.deepEqual(serveOptions(['--host', '--port', '0']), { folder: 'dist', port: 0, host: '0.0.0.0' });
  });

  it('reads options that npm passes in the environment when "--" is missing', () => {
    assert.equal(serveOptions(['8080'], { npm_config_port: 'true' }).port, 8080);
    assert.equal(serveOptions([], { npm_config_port: '8080' }).port, 8080);
    assert.equal(serveOptions([], { npm_config_host: 'true' }).host, '0.0.0.0');
    assert.deepEqual(serveOptions(['0.0.0.0', 'out', '8080'], { npm_config_port: 'true', npm_config_host: 'true' }), {
      folder: 'out',
      port: 8080,
      host: '0.0.0.0',
    });
  });

  it('throws on an invalid port and on an unknown option', () => {
    for (const port of ['70000', 'satu', '-1', '80.5', ''])
      assert.throws(() => serveOptions([`--port=${port}`]), /is not a port\. Give a number from 0 to 65535/, port);
    assert.throws(() => serveOptions([], { npm_config_port: 'true' }), /"true" is not a port/);
    assert.throws(() => serveOptions(['--prot', '1']), /--prot/);
  });
});
