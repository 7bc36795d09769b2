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

/** Abbreviations whose full stop the tokenizer takes for the end of a sentence. */
const abbreviations =
  /^(Rev|Sens|Reps|Del|Hon|Pres|Supt|Cmdr|Adm|Fr|Ala|Ariz|Ark|Calif|Colo|Conn|Fla|Ga|Ill|Ind|Kan|Ky|Md|Mich|Minn|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Vt|Va|Wash|Wis|Wyo|Del|Mass)$/;

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
    // "He fell ill." ends a sentence; "Ill." is a state.
    const stops = /^(?:ill|mass|wash|miss|ore|ind|gal|sat|sun|mar|art|fig|no)\.$/.test(value);
    const last = words.at(-1);
    if (value === '.' && last && last.end === start && abbreviations.test(last.text)) {
      Object.assign(last, { text: `${last.text}.`, lower: `${last.lower}.`, pos: 'PROPN', end: at });
      return;
    }
    const end = stops ? at - 1 : at;
    const word = stops ? value.slice(0, -1) : value;
    words.push({
      text: text.slice(start, end),
      lower: word.toLowerCase(),
      lemma: stops ? word : (lemmas[i] ?? value).toLowerCase(),
      stem: stops ? word : (stems[i] ?? value).toLowerCase(),
      pos: stops ? 'ADJ' : (tags[i] ?? 'X'),
      start,
      end,
    });
    if (stops)
      words.push({ text: '.', lower: '.', lemma: '.', stem: '.', pos: 'PUNCT', start: end, end: at });
  });
  return retagged(words);
}

const ends = /^[.?!:;"“”'‘—–-]+$|^--$/;
const capital = (word: Word | undefined) => word !== undefined && /^\p{Lu}\p{Ll}/u.test(word.text);

/**
 * Capitalised words inside a sentence that the tagger took for verbs or adjectives are names: "Lynch
 * said", "Press Secretary Josh Earnest said". At its start they are where they are elsewhere.
 */
function retagged(words: Word[]): Word[] {
  const names = new Set<string>();
  const opens = (i: number) =>
    i === 0 || ends.test(words[i - 1]?.text ?? '') || (words[i]?.start ?? 0) - (words[i - 1]?.end ?? 0) > 1;
  words.forEach((word, i) => {
    if (!capital(word) || opens(i)) return;
    const next = words[i + 1];
    const verb = /^(VERB|ADV|INTJ|X)$/.test(word.pos) && word.text !== 'Not';
    const adjective =
      word.pos === 'ADJ' && capital(words[i - 1]) && (next?.pos === 'VERB' || next?.pos === 'PUNCT');
    if (verb || adjective) word.pos = 'PROPN';
    if (word.pos === 'PROPN') names.add(word.text);
  });
  words.forEach((word, i) => {
    if (!capital(word) || !opens(i) || word.pos !== 'VERB') return;
    if (names.has(word.text) || /^(said|says|told|added)$/.test(words[i + 1]?.lower ?? ''))
      word.pos = 'PROPN';
  });
  return words;
}
