/** The U.S. is written "usa", so that it is never mistaken for the pronoun "us". */
const unitedStates = /^U\.?S\.?$/;

/** In that form already, as most words of a text. */
const plain = /^[a-z]+$/;

/**
 * The form in which words are compared: lower case, without accents, possessive ending, dots and digit commas.
 * "Harbour’s" and "HARBOUR" → "harbour"; "U.K." → "uk"; "1,000" → "1000"; "Élysée" → "elysee".
 */
export function normaliseWord(word: string): string {
  if (plain.test(word)) return word;
  if (unitedStates.test(word)) return 'usa';
  let form = word.toLowerCase();
  if (/[^a-z0-9]/.test(form)) {
    form = form
      .normalize('NFKD')
      .toLowerCase()
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .replace(/[’ʼ]/g, "'");
    form = form.replace(/(?:'s?)+$/, '').replace(/(?<=\d),(?=\d)/g, '');
    if (!/\d\.\d/.test(form)) form = form.replaceAll('.', '');
  }
  return form;
}
