/**
 * The language of the reports and of the interface (BCP 47). The date formats and the search support only Indonesian.
 */
export const language = 'id';
