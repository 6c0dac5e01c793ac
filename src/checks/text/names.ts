import { type Fault, keyFault } from '#domain/fault.ts';
import { occurs } from '#domain/text/mentions.ts';
import { type Content, namesOf, rowsOf } from '#checks/content/content.ts';
import { sharedByFiles } from '#checks/records/duplicates.ts';
import { printedText } from '#checks/source/sentences-of.ts';

/**
 * Finds each break of these rules: the sources print every spelling under `printed`, as whole words, and none under `others`.
 * Every spelling belongs to one name, and every foreign spelling is a printed one.
 */
export function* checkNames(content: Content): Generator<Fault> {
  const names = namesOf(content);
  const text = printedText(content);
  const [printed, others] = [rowsOf(names, 'printed'), rowsOf(names, 'others')];
  yield* sharedByFiles([...printed, ...others], 'spelling');
  for (const { file, key, row: form } of printed)
    if (!occurs(text, form))
      yield keyFault(file, key, `No source prints “${form}” as whole words. Move it to others, or correct it.`);
  for (const { file, key, row: form } of others)
    if (occurs(text, form)) yield keyFault(file, key, `A source prints “${form}”. Move it to printed.`);
  for (const { file, validValues } of names)
    for (const [index, { form }] of (validValues.foreign ?? []).entries()) {
      const message = `“${form}” is under foreign, but not under printed. Add it to printed, or correct it.`;
      if (validValues.printed?.includes(form) === false) yield keyFault(file, ['foreign', index, 'form'], message);
    }
}
