import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

/** One word or mark of the text with its part of speech (Universal tags) and offsets in UTF-16 units. */
export interface Word {
  text: string;
  lower: string;
  lemma: string;
  stem: string;
  pos: string;
  start: number;
  end: number;
}

const nlp = winkNLP(model, ['pos']);
const its = nlp.its;

/**
 * The same text, letter for letter as long, with the marks the tagger does not know replaced:
 * curly apostrophes, ``double backticks'' and other blanks.
 */
function plain(text: string): string {
  return text
    .replace(/[‘’]/g, "'")
    .replace(/[“”‟]/g, '"')
    .replace(/``/g, ' "')
    .replace(/''/g, '" ')
    .replace(/[\t\r\u00a0\u2000-\u200b\u202f\ufeff]/g, ' ');
}

/** Words of the text in order. Offsets are exact: `text.slice(word.start, word.end)` is the word. */
export function tagWords(text: string): Word[] {
  const tokens = nlp.readDoc(plain(text)).tokens();
  const values = tokens.out(its.value);
  const blanks = tokens.out(its.precedingSpaces);
  const tags = tokens.out(its.pos);
  const lemmas = tokens.out(its.lemma as typeof its.value);
  const stems = tokens.out(its.stem as typeof its.value);
  const words: Word[] = [];
  let at = 0;
  values.forEach((value, i) => {
    at += (blanks[i] ?? '').length;
    const start = at;
    at += value.length;
    if (value.trim() === '') return;
    words.push({
      text: text.slice(start, at),
      lower: value.toLowerCase(),
      lemma: (lemmas[i] ?? value).toLowerCase(),
      stem: (stems[i] ?? value).toLowerCase(),
      pos: tags[i] ?? 'X',
      start,
      end: at,
    });
  });
  return words;
}
