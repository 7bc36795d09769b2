import type { Record } from '../match/record.ts';
import { tellsReplies } from '../story/replies.ts';
import { root } from '../text/root.ts';
import type { Question } from '../understand/question.ts';

const REPLY =
  /\b(?:repl(?:y|ies|ied)|respon(?:d|ds|ded|se)|answer(?:s|ed)?|react(?:s|ed)?|reaction|retort(?:s|ed)?|rebuttal|comeback|c[ao]me back|(?:say|said|says|hit|push|pushed|get|got|gets) back|(?:say|said|says) to (?:that|this|it)|counter(?:s|ed)?)\b/;

/** Whoever it was said to, without a name. */
const THE_OTHER =
  /\b(?:counterpart|opposite number|host|visitor|guest|other (?:one|guy|man|woman|side|party|fella|bloke|minister|president))\b/;

/** "How did Ann come back at that", "his reply?": a reply to what the last answer told, and to nothing else. */
export function asksForReply({ terms }: Question, said: string, { story }: Record): boolean {
  if (!REPLY.test(said) || !tellsReplies(story)) return false;
  const words = said.replace(REPLY, ' ').replace(THE_OTHER, ' ').split(' ');
  return terms.every(
    ({ kind, weak, frame, keys: [own] }) =>
      kind === 'name' || weak || frame || !own || !words.some((word) => root(word) === own.key),
  );
}
