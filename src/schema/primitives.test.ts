import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hostileText } from '#tests/sample.ts';
import { languageCode, text, url } from './primitives.ts';
import { sourceRecord } from './source.ts';

const isValid = (value: string): boolean => text.safeParse(value).success;

describe('text', () => {
  it('accepts visible characters, also those that other formats must escape', () => {
    assert.ok(isValid(hostileText.replace(/[\u202E\u202C\u200F\u2028]/g, '')));
    for (const value of ['a\u200Db', '❤\uFE0F']) assert.ok(isValid(value));
  });

  it('rejects invisible characters, and characters that XML does not allow', () => {
    for (const invisible of [
      '\0',
      '\t',
      '\n',
      '\r',
      '\x1B',
      '\x7F',
      '\u2028',
      '\u202E',
      '\uD83D',
      '\uFEFF',
      '\uFFFE',
      '\u00AD',
      '\u034F',
      '\u2066',
      '\u3164',
      '\u{E0041}',
    ])
      assert.ok(!isValid(`a${invisible}b`), JSON.stringify(invisible));
  });

  it('rejects an empty text, and a space at either end', () => {
    assert.deepEqual(['', ' ', ' a', 'a '].map(isValid), [false, false, false, false]);
  });
});

it('a source has an http or https address, or none', () => {
  const isAddress = (value: unknown): boolean => sourceRecord.shape.url.safeParse(value).success;
  assert.deepEqual(['http://kabar.example/x', 'https://kabar.example/x', null].map(isAddress), [true, true, true]);
  assert.deepEqual(['ftp://kabar.example/x', 'kabar.example', '', undefined].map(isAddress), [
    false,
    false,
    false,
    false,
  ]);
});

it('a web address has no user name, spaces or quotation marks', () => {
  const isAddress = (value: string): boolean => url.safeParse(value).success;
  for (const valid of [
    'https://kabar.example/a%20b?c=d&e=f#g',
    'https://kabar.example:8080/@nama',
    'https://kabar.example/é',
  ])
    assert.ok(isAddress(valid), valid);
  for (const part of ['user@', 'user:sandi@', 'bank.example:x@'])
    assert.ok(!isAddress(`https://${part}kabar.example/`), part);
  for (const character of ['"', "'", ' ', '\n', '\u00A0', '“', '<', '\\', '\u202E', '`'])
    assert.ok(!isAddress(`https://kabar.example/a${character}b`), JSON.stringify(character));
});

it('a language is the tag of a known language, in its usual form', () => {
  const isTag = (tag: string): boolean => languageCode.safeParse(tag).success;
  for (const tag of ['en', 'ru', 'ar', 'zh-Hant', 'pt-BR', 'min']) assert.ok(isTag(tag), tag);
  for (const tag of ['', 'xx', 'english', 'EN', 'zh-hant', 'en_US', 'und', 'x-klingon']) assert.ok(!isTag(tag), tag);
});
