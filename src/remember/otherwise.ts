import type { Question } from '../understand/question.ts';

const OTHERWISE =
  /\b(?:opposite|otherwise|contrary|contradict\w*|disagrees?|disputes? (?:it|that|this)|den(?:y|ies) (?:it|that|this)|different(?:ly)?|something else|somewhere else|elsewhere|another version|other version)\b/;
/** "Who says", "does it say", "anyone". */
const SAYS = /\b(?:says?|saying|said|claims?|claiming|tells?|anyone|anybody|who|does|doesnt|goes)\b/;

/** "And the other side?" */
const OTHER_SIDE = /^(?:(?:and|so|but|ok|what about|how about) )*the other (?:side|party|camp)(?: of it)?$/;

/** "Which of them says it wasn't". */
const SAYS_NOT =
  /^(?:(?:and|so|but|ok) )*(?:who|which (?:one|side|of them))(?: \w+)? (?:says?|saying|claims?) (?:it|they|he|she|that) (?:was|did|is|were|does)(?:nt| not)\b/;

/** "Who says the opposite", "further down it says something else, doesn't it": the other versions of what was told. */
export function asksOtherwise({ named }: Question, said: string): boolean {
  return (
    !named.length &&
    (OTHER_SIDE.test(said) || SAYS_NOT.test(said) || (OTHERWISE.test(said) && SAYS.test(said)))
  );
}
