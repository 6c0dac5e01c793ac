import { type Fault, keyFault } from '#domain/fault.ts';
import { occurs } from '#domain/text/mentions.ts';
import type { Entity } from '#schema/entity.ts';
import { nameKinds } from '#schema/records.ts';
import { type Content, type Item, namesOf } from '#checks/content/content.ts';
import { duplicatesAcrossFiles } from '#checks/records/ids.ts';
import { printedText } from '#checks/source/sentences-of.ts';

/**
 * Finds each break of these rules: the sources print every spelling under `printed`, as whole words, and none under `others`.
 * Every spelling belongs to one name, and every foreign spelling is a printed one.
 */
export function* checkNames(content: Content): Generator<Fault> {
  for (const kind of nameKinds) {
    const names = content[kind].map(({ file, validValues }) => ({ file, value: validValues.name }));
    for (const { file, value, other } of duplicatesAcrossFiles(names))
      yield keyFault(file, ['name'], `${other} has the name “${value}” too. Add a word to one of the names.`);
  }
  const names = namesOf(content);
  yield* checkSpellings(names, printedText(content));
  for (const { file, validValues } of names)
    for (const [index, { form }] of (validValues.foreign ?? []).entries()) {
      const message = `“${form}” is under foreign, but not under printed. Add it to printed, or correct it.`;
      if (validValues.printed?.includes(form) === false) yield keyFault(file, ['foreign', index, 'form'], message);
    }
}

function* checkSpellings(names: readonly Item<Entity>[], text: string): Generator<Fault> {
  const forms = (['printed', 'others'] as const).flatMap((list) =>
    names.flatMap(({ file, validValues }) =>
      (validValues[list] ?? []).map((form, index) => ({ form, file, list, index, name: validValues.name ?? '' })),
    ),
  );
  const byForm = Map.groupBy(forms, ({ form }) => form);
  for (const { form, name, file, list, index } of forms) {
    // If one of two names shares a word with the spelling, the other is at fault. Otherwise both are reported.
    const others = byForm.get(form)?.filter((spelling) => spelling.file !== file) ?? [];
    const other = others.find((spelling) => !shareWord(form, name) || shareWord(form, spelling.name));
    const isPrinted = occurs(text, form);
    const problem = other
      ? `${other.file} has the spelling “${form}” too. Remove it from one of them.`
      : list === 'printed'
        ? !isPrinted && `No source prints “${form}” as whole words. Move it to others, or correct it.`
        : isPrinted && `A source prints “${form}”. Move it to printed.`;
    if (problem !== false) yield keyFault(file, [list, index], problem);
  }
}

/** True if two texts have a word in common, in upper or lower case. */
function shareWord(form: string, name: string): boolean {
  const [formWords, nameWords] = [form, name].map((text) => new Set(text.toLowerCase().match(/\p{L}+/gu)));
  return formWords && nameWords ? !formWords.isDisjointFrom(nameWords) : false;
}
