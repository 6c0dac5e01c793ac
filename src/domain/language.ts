/** The language of the reports and of every word about them (BCP 47): the search knows its affixes, the dates its months. */
export const language = 'id';
