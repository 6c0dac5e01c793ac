import { linesAsRecorded } from '../domain/recorded-lines.ts';
import { firstDifference } from '../domain/first-difference.ts';
import type { Fault } from '../domain/fault.ts';
import { linesOf } from '../domain/spans.ts';
import { type Content, type ReceivedText, sound } from './content.ts';

/** The texts are as received: each has its record and its article, and its bytes are those that the record hashed. */
export function checkReceived(content: Content): Fault[] {
  return [
    ...content.texts.flatMap((text) => checkText(content, text)),
    ...content.sources
      .filter(({ id }) => !content.texts.some((text) => text.id === id))
      .map(({ id, file }) => ({
        file,
        at: { line: 1, column: 1 },
        message: `this record has no text: expected content/sources/${id}.txt, found nothing; put the text back as received.`,
      })),
  ];
}

function checkText(content: Content, text: ReceivedText): Fault[] {
  const { file } = text;
  const at = { line: 1, column: 1 };
  if (!content.sources.some(({ id }) => id === text.id)) {
    return [
      {
        file,
        at,
        message: `this text has no record: expected content/sources/${text.id}.yaml, found nothing; write one.`,
      },
    ];
  }
  if (!content.articles.some(({ id }) => id === text.id) && !isWithdrawn(content, text.id)) {
    return [
      {
        file,
        at,
        message: `this text has no article: expected content/articles/${text.id}.md, found nothing; write one.`,
      },
    ];
  }
  const record = sound(content.sources).find(({ id }) => id === text.id)?.data;
  if (!record || record.received.sha256 === text.sha256) return record ? checkSize(content, text, record.received) : [];
  return [changedText(content, text, record.received.sha256)];
}

function checkSize(content: Content, text: ReceivedText, received: { bytes: number; lines: number }): Fault[] {
  const file = content.sources.find(({ id }) => id === text.id)?.file ?? text.file;
  const found = { bytes: text.bytes.length, lines: linesOf(text.text).length };
  return (['bytes', 'lines'] as const)
    .filter((key) => found[key] !== received[key])
    .map((key) => ({
      file,
      at: { key: ['received', key] },
      message: `the text has ${String(found[key])} ${key}, the record says ${String(received[key])}; write ${String(found[key])}.`,
    }));
}

/** The byte that changed cannot be read from a hash; the words that the record and the edition hold show where it is. */
function changedText(content: Content, { id, file, sha256, text }: ReceivedText, expected: string): Fault {
  const restore = 'put the file back as received, byte for byte.';
  const record = sound(content.sources).find((item) => item.id === id)?.data;
  const article = content.articles.find((item) => item.id === id);
  const difference = record && article ? firstDifference(linesAsRecorded(record, article).join('\n'), text) : null;
  const hashes = `its SHA-256 is ${sha256.slice(0, 12)}…, the record says ${expected.slice(0, 12)}…`;
  if (!difference)
    return { file, at: { line: 1, column: 1 }, message: `the text is not as received: ${hashes}; ${restore}` };
  const { line, column } = difference;
  return {
    file,
    at: { line, column },
    message: `the text is not as received: expected ${difference.expected}, found ${difference.found} (${hashes}); ${restore}`,
  };
}

const isWithdrawn = (content: Content, id: string): boolean =>
  sound(content.ids).some(({ data }) => data.articles.some((entry) => entry.id === id && entry.withdrawn));
