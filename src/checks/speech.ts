import type { Fault } from '../domain/fault.ts';
import { type Content, sound } from './content.ts';
import { sentencesOf } from './sentences-of.ts';

/** Every sentence has its row of speech, in order, and each row begins as its sentence does. */
export function checkSpeech(content: Content): Fault[] {
  return sound(content.articles).flatMap(({ id, file, data }) => {
    const sentences = sentencesOf(content, id);
    const rows = data.speech.flatMap(({ begins }, index): Fault[] => {
      const text = sentences[index]?.text;
      const at = { key: ['speech', index, 'begins'] };
      if (text === undefined)
        return [{ file, at, message: `there is no sentence ${String(index + 1)} for “${begins}”; take the row out.` }];
      if (text.startsWith(begins)) return [];
      return [
        {
          file,
          at,
          message: `sentence ${String(index + 1)} begins “${text.slice(0, begins.length)}”, not “${begins}”; put the rows in the order of the sentences.`,
        },
      ];
    });
    const missing = sentences[data.speech.length];
    if (!missing || rows.length > 0) return rows;
    return [
      {
        file,
        at: { key: ['speech'] },
        message: `expected ${String(sentences.length)} rows, one a sentence, found ${String(data.speech.length)}; add one that begins “${missing.text.slice(0, 40)}”.`,
      },
    ];
  });
}
