import { diffArrays } from 'diff';
import type { Fault } from '#domain/fault.ts';
import type { Article } from '#schema/article.ts';
import type { Speech } from '#schema/speech.ts';
import type { Content, Item } from '#checks/content/content.ts';
import { type CutSentence, sentencesOf } from '#checks/source/sentences-of.ts';

/** Every sentence has its row of speech, in order, each row begins as its sentence does, and says what the sentence can bear out. */
export function checkSpeech(content: Content): Fault[] {
  return content.articles.flatMap((article) => {
    const rows = article.parts.speech;
    const sentences = sentencesOf(content, article.id);
    return rows ? [...checkRows(article, rows, sentences), ...checkSaid(article, sentences)] : [];
  });
}

function checkRows({ file }: Item<Article>, speech: readonly Speech[], sentences: readonly CutSentence[]): Fault[] {
  const faults: Fault[] = [];
  const fault = (row: number, key: string | null, message: string) =>
    faults.push({ file, at: { key: ['speech', row, ...(key === null ? [] : [key])] }, message });
  let [row, sentence] = [0, 0];
  for (const { rows, lacking } of runs(sentences, speech)) {
    // Where rows and sentences part, they are told in pairs, then what is left of one or the other.
    for (let step = 0; step < Math.max(rows, lacking); step += 1) {
      const begins = speech[row]?.begins ?? '';
      const text = sentences[sentence]?.text ?? '';
      const number = String(sentence + 1);
      if (step >= rows) fault(row, null, `sentence ${number} has no row; add one that begins “${text.slice(0, 40)}”.`);
      else if (step >= lacking)
        fault(row, 'begins', `there is no sentence ${number} that begins “${begins}”; take the row out.`);
      else if (!text.startsWith(begins))
        fault(
          row,
          'begins',
          `sentence ${number} begins “${text.slice(0, begins.length)}”, not “${begins}”; write its words, or put the rows in its order.`,
        );
      if (step < rows) row += 1;
      if (step < lacking) sentence += 1;
    }
  }
  return faults;
}

/** How many rows stand against how many sentences, run by run: as many where each row begins as its sentence does. */
function runs(sentences: readonly CutSentence[], speech: readonly Speech[]): { rows: number; lacking: number }[] {
  const changes = diffArrays(
    sentences.map(({ text }) => text),
    speech.map(({ begins }) => begins),
    { comparator: (text, begins) => text.startsWith(begins) },
  );
  const found: { rows: number; lacking: number }[] = [];
  let open = false;
  for (const { count, added, removed } of changes) {
    const changed = added || removed;
    const last = changed && open ? found.at(-1) : undefined;
    const run = last ?? { rows: 0, lacking: 0 };
    if (!last) found.push(run);
    if (!removed) run.rows += count;
    if (!added) run.lacking += count;
    open = changed;
  }
  return found;
}

/** What a row says of its sentence, the sentence bears out. */
function checkSaid({ file, parts }: Item<Article>, sentences: readonly CutSentence[]): Fault[] {
  return (parts.speech ?? []).flatMap(({ begins, named, mode }, index): Fault[] => {
    const sentence = sentences[index];
    if (!sentence?.text.startsWith(begins)) return []; // checkRows names it
    const fault = (key: string, message: string): Fault[] => [{ file, at: { key: ['speech', index, key] }, message }];
    if (begins !== sentence.text && begins.split(/\s/).length < 3)
      return fault('begins', `“${begins}” can begin many a sentence; give its first three words or more.`);
    if (named !== undefined && !sentence.text.includes(named.replace(/^-/, '')))
      return fault(
        'named',
        `the sentence does not say “${named}”; give the words it calls the speaker by, or take the key out.`,
      );
    if ((mode === 'langsung' || mode === 'campuran') && !/["“”'‘’«»]/u.test(sentence.paragraph))
      return fault('mode', `“${mode}” is speech in quotation marks, and the paragraph has none; mend the mode.`);
    return [];
  });
}
