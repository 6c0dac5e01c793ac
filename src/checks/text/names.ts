import type { Fault } from '#domain/fault.ts';
import { occurs } from '#domain/text/mentions.ts';
import { nameKinds } from '#schema/records.ts';
import type { Content } from '#checks/content/content.ts';
import { duplicatesAcrossFiles } from '#checks/records/ids.ts';
import { printedText } from '#checks/source/printed-text.ts';

/**
 * Returns a fault for each break of these rules: the sources print every spelling under `printed`, as whole words, and
 * none under `others`. Every spelling belongs to one name, and every foreign spelling is a printed one.
 */
export function checkNames(content: Content): Fault[] {
  const texts = printedText(content);
  const forms = nameKinds.flatMap((kind) =>
    content[kind].flatMap(({ file, validValues: { name = '', printed = [], others = [] } }) => [
      ...printed.map((form, index) => ({ form, name, file, key: ['printed', index] })),
      ...others.map((form, index) => ({ form, name, file, key: ['others', index] })),
    ]),
  );
  const byForm = Map.groupBy(forms, ({ form }) => form);
  const nameFaults = nameKinds.flatMap((kind) =>
    duplicatesAcrossFiles(
      content[kind].map(({ file, validValues }) => ({ file, value: validValues.name ?? file })),
    ).map(({ file, value, other }) => ({
      file,
      at: { key: ['name'] },
      message: `${other} has the name “${value}” too. Add a word to one of the names.`,
    })),
  );
  const spellingFaults = forms.flatMap(({ form, name, file, key }): Fault[] => {
    const fault = (message: string): Fault[] => [{ file, at: { key }, message }];
    // If one of two names shares a word with the spelling, the other is at fault. Otherwise both are reported.
    const others = byForm.get(form)?.filter((spelling) => spelling.file !== file) ?? [];
    const other = others.find((spelling) => !shareWord(form, name) || shareWord(form, spelling.name));
    if (other) return fault(`${other.file} has the spelling “${form}” too. Remove it from one of them.`);
    const printed = occurs(texts, form);
    if (key[0] === 'printed')
      return printed ? [] : fault(`No source prints “${form}” as whole words. Move it to others, or correct it.`);
    return printed ? fault(`A source prints “${form}”. Move it to printed.`) : [];
  });
  const foreignFaults = nameKinds.flatMap((kind) =>
    content[kind].flatMap(({ file, validValues: { printed, foreign = [] } }) =>
      foreign.flatMap(({ form }, index) => {
        const message = `“${form}” is under foreign, but not under printed. Add it to printed, or correct it.`;
        return printed?.includes(form) === false ? [{ file, at: { key: ['foreign', index, 'form'] }, message }] : [];
      }),
    ),
  );
  return [...nameFaults, ...spellingFaults, ...foreignFaults];
}

/** True if two texts have a word in common, in upper or lower case. */
function shareWord(form: string, name: string): boolean {
  const [formWords, nameWords] = [form, name].map((text) => new Set(text.toLowerCase().match(/\p{L}+/gu)));
  return formWords && nameWords ? !formWords.isDisjointFrom(nameWords) : false;
}
