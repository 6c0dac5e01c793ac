// The names of months and weekdays as outlets print them. Sources: the Unicode CLDR locales `id` and `en` (full and
// abbreviated forms), the spelling before 1972 that outlets still print (“Nopember”, “Pebruari”), and the spellings of
// Friday and Sunday in newspapers (“Jum'at”, “Ahad”).

/** The spellings of each month in lower case, January first, each with its full Indonesian name first. */
export const months = [
  'januari january jan',
  'februari february pebruari feb peb',
  'maret march mar mrt',
  'april apr',
  'mei may',
  'juni june jun',
  'juli july jul',
  'agustus august agu agt agst ags aug',
  'september sept sep',
  'oktober october okt oct',
  'november nopember nov nop',
  'desember december des dec',
].map((spellings) => spellings.split(' ') as [string, ...string[]]);

/** The spellings of each weekday in lower case, Monday first. */
const weekdays = [
  'senin sen monday mon',
  'selasa sel tuesday tues tue',
  'rabu rab wednesday wed',
  'kamis kam thursday thurs thur thu',
  "jumat jum'at jum friday fri",
  'sabtu sab saturday sat',
  'minggu ahad mgg min ahd sunday sun',
].map((spellings) => spellings.split(' '));

/** A regular expression for the spellings of all months. */
export const monthPattern = alternatives(months);

/** A regular expression for the spellings of all weekdays. */
export const weekdayPattern = alternatives(weekdays);

/** Returns the number of a month, 1 for January; 0 if the text is no month. */
export const monthNumber = (text: string): number => indexOf(months, text);

/** Returns the number of a weekday, 1 for Monday; 0 if the text is no weekday. */
export const printedWeekdayNumber = (text: string): number => indexOf(weekdays, text);

const indexOf = (names: readonly string[][], text: string): number =>
  names.findIndex((spellings) => spellings.includes(text.toLowerCase())) + 1;

/** Longer spellings come first, so that “Januari” does not match as “Jan”. */
function alternatives(names: readonly string[][]): string {
  return names
    .flat()
    .toSorted((a, b) => b.length - a.length)
    .join('|');
}
