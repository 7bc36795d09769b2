import type { Lexicon } from '../match/lexicon.ts';
import type { Form } from './question.ts';
import { partyIds } from './skeleton.ts';
import type { Reading } from './understand.ts';

/** Forms of a question that may ask for somebody's words, in whatever words. */
const ON_WORDS: ReadonlySet<Form> = new Set(['fact', 'topic', 'conflict']);

/** A word for what somebody said or thinks. */
const SPEECH =
  /\b(?:say|says|said|saying|state|stated|states|tell|told|think|thinks|comments?|commented|remarks?|statements?|quotes?|quoted|quotable|words?|wording|opinions?|views?|viewpoint|stance|position|outlook|take|message|line|lines|response|responded?|reaction|answer|attributed|talk|talks|talking|speaks?|speaking|stands?|thoughts)\b/;

/** "Compare what Ann says with what the report says" asks for both. */
const COMPARES = /^compare\b|\b(?:with|against|versus|to) what\b/;

/** "Answer Ann's letter": Ann is not who speaks. */
const REPLIES_TO =
  /\b(?:answer|answered|(?:respon\w+|repl\w+|reaction|react\w*) to|told|tell|asked|to) (?:the )?P\d/;

/** "Quote please: Ann, the ferry": whose words on a subject are asked for; undefined where that is not plain. */
export function onlySpeaker(
  form: Form,
  { words, terms, skeleton }: Reading,
  { story, subjects }: Lexicon,
): string | undefined {
  if (!ON_WORDS.has(form) || COMPARES.test(skeleton.text)) return undefined;
  const spans = subjects.find(words.map(({ text }) => text));
  if (!spans.length || !SPEECH.test(skeleton.text) || REPLIES_TO.test(skeleton.text)) return undefined;
  const speaks = (id: string) => story.statements.some(({ speaker }) => speaker === id);
  const named = terms.filter(
    (term) => term.kind === 'name' && !spans.some(({ from, to }) => from <= term.from && term.to <= to),
  );
  const [id, ...more] = new Set(named.flatMap(partyIds).filter(speaks));
  return more.length ? undefined : id;
}
