import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formats } from './report.ts';

const fault = {
  file: 'content/a,\n\x1B.yaml',
  line: 3,
  column: 5,
  message: 'Found “\u202Ea\u00A0b\u200B\x1B[2J” 100%.',
};
const message = 'Found “[U+202E]a[U+00A0]b[U+200B][U+001B][2J” 100%.';

describe('a report', () => {
  it('has one line per fault, with invisible characters as code points', () => {
    assert.equal(formats.text([fault, fault]).split('\n').length, 2);
    assert.equal(formats.text([fault]), `content/a,[U+000A][U+001B].yaml:3:5: ${message}`);
  });

  it('has the real path and a visible message in JSON', () => {
    assert.deepEqual(JSON.parse(formats.json([fault])), { faults: [{ ...fault, message }] });
  });

  it('escapes the path and the message in a workflow command', () => {
    assert.equal(
      formats.github([fault]),
      `::error file=content/a%2C%0A[U+001B].yaml,line=3,col=5::${message.replace('%', '%25')}`,
    );
  });

  it('is empty without faults', () => {
    assert.equal(formats.text([]), '');
  });
});
