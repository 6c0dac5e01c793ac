/** The number of words in a line. */
export const wordsIn = (line: string): number => line.trim().split(/\s+/).length;

/** True if a line is a sentence of a text: it ends like one, or it is too long for a title. */
export const isProse = (line: string): boolean => {
  const text = line.trim();
  const words = wordsIn(text);
  return (
    words > 18 ||
    (words >= 4 &&
      /(?:[.!?…]|(?<=(?:\S+\s+){8}\S*)[:;,])(?:["”’'»)\]]|\s?\([\p{L}\d/.-]{2,12}\)|\s?\[.{0,20}\])*$/u.test(text)) ||
    (words >= 6 && /["”]$/u.test(text) && /^["“]/u.test(text))
  );
};
