import type { Fault } from '../domain/fault.ts';
import { firstDifference } from '../domain/first-difference.ts';
import { linesAsRecorded } from '../domain/recorded-lines.ts';
import type { Source } from '../schema/source.ts';
import { asReceived } from './as-received.ts';
import type { Content, Item, ReceivedText } from './content.ts';
import { byId } from './remembered.ts';

const start = { line: 1, column: 1 };

/** The texts are as received: each has its record and its article, and its bytes are those that the record hashed. */
export function checkReceived(content: Content): Fault[] {
  return [
    ...content.texts.flatMap((text) => checkText(content, text)),
    ...content.sources
      .filter(({ id }) => !byId(content.texts).has(id))
      .map(({ id, file }) => ({
        file,
        at: start,
        message: `this record has no text: expected content/sources/${id}.txt, found nothing; put the text back as received.`,
      })),
  ];
}

function checkText(content: Content, text: ReceivedText): Fault[] {
  const { id, file } = text;
  const record = byId(content.sources).get(id);
  const lacks = (what: string, path: string): Fault[] => [
    { file, at: start, message: `this text has no ${what}: expected ${path}, found nothing; write one.` },
  ];
  if (!record) return lacks('record', `content/sources/${id}.yaml`);
  if (!byId(content.articles).has(id) && !isRegistered(content, id))
    return lacks('article', `content/articles/${id}.md`);
  const { received } = record.parts;
  if (!received || text.sha256 === '') return [];
  const size = checkSize(content, record, received);
  if (text.sha256 === received.sha256 || !text.clean) return size; // what is not clean is a fault already
  return [...size, changedText(content, text, record, received)];
}

/** The record's own measures, against the text as received, whatever became of its file. */
function checkSize(content: Content, { id, file }: Item<Source>, received: Source['received']): Fault[] {
  const known = asReceived(content, id);
  if (!known?.sure) return [];
  const found = { bytes: new TextEncoder().encode(known.lines.join('\n')).length, lines: known.lines.length };
  return (['bytes', 'lines'] as const)
    .filter((key) => found[key] !== received[key])
    .map((key) => ({
      file,
      at: { key: ['received', key] },
      message: `the text as received has ${String(found[key])} ${key}, the record says ${String(received[key])}; write ${String(found[key])}.`,
    }));
}

/** The byte that changed cannot be read from a hash; the words that the record and the edition hold show where it is. */
function changedText(
  content: Content,
  { id, file, sha256, text }: ReceivedText,
  record: Item<Source>,
  { sha256: expected }: Source['received'],
): Fault {
  const hashes = `its SHA-256 is ${sha256.slice(0, 12)}…, the record says ${expected.slice(0, 12)}…`;
  const received = asReceived(content, id);
  if (received?.hashIsWrong) {
    const message = `the text agrees with its record and its article in every word, but ${hashes}; write ${sha256}.`;
    return { file: record.file, at: { key: ['received', 'sha256'] }, message };
  }
  const { lines, repairs } = record.parts;
  const article = byId(content.articles).get(id);
  const recorded =
    lines && repairs && article && linesAsRecorded({ lines, repairs }, article.parts, article.body ?? '');
  const due = received?.sure ? received.lines : recorded;
  const difference = due ? firstDifference(due.join('\n'), text) : null;
  const restore = 'put the file back as received, byte for byte.';
  if (!difference) return { file, at: start, message: `the text is not as received: ${hashes}; ${restore}` };
  const { line, column } = difference;
  return {
    file,
    at: { line, column },
    message: `the text is not as received: expected ${difference.expected}, found ${difference.found} (${hashes}); ${restore}`,
  };
}

/** Whether an article was ever published: one that is gone without a tombstone is a fault of the register, one withdrawn is none. */
const isRegistered = (content: Content, id: string): boolean =>
  content.ids.some(({ parts }) => parts.articles?.some((entry) => entry.id === id));
