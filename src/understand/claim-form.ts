/** Opens a yes-or-no question: "did", "so was". */
const OPENS =
  /^(?:(?:so|and|but|wait|ok|okay|hey|um|well|then|now|seriously|hold on|hmm|also|just|quick) )*(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|isnt|arent|wasnt|werent|dont|doesnt|didnt|hasnt|havent|hadnt|couldnt|wont|wouldnt)\b/;

/** Closes a claim: "…, right?", "true or false". */
const CLOSES =
  /\b(?:right|correct|correct or not|right or wrong|ya|yh|yea|yup|y n|am i (?:reading|getting) (?:it|this|that) right|did he say so|did (?:he|she|they) say (?:that|it|so)|yes|no|true|yeah|innit|huh|eh|fr|true or false|t or f|yes or no|is that (?:right|so|true|correct|accurate|what \w+ said)|is (?:it|this) (?:true|right|correct)|(?:did|does|has|is|was|do|are|were|have) (?:he|she|they|it|that|this)(?: \w+){0,2}|(?:did|does|has|is|was|do|are|were|have)nt (?:he|she|they|it|that|there)|did (?:he|she|they) not|did that happen|he did right|agree|or not|or no|or is that bs|or nah|legit|confirm|confirmed|accurate|fact|fact or fiction|did he or didnt he|fair to say|fair|fair summary|i take it|i assume|i guess|as i understand it|real or fake|for real)$/;

/** Says that something is to be checked. */
const CHECKS =
  /\b(?:is it (?:true|right|correct|fair to say|the case|settled|a fact|accurate)|true or false|fact ?check|(?:can you )?(?:confirm|verify)(?: that| whether| if)?|(?:someone|somebody|they|my \w+|a \w+|dave) (?:told me|tells me|says?|claims?|reckons|swears)|i (?:heard|read|thought|think|believe|assume|bet|saw|am told|was told)|im told|apparently|supposedly|allegedly|as i understand|correct me if|telling the truth)\b/;

const WH = /\b(?:what|which|when|where|why|how|whom|whose|who)s?\b/;

/** A finite verb, as far as a list and two endings tell. */
const IS_SO =
  /^(?!(?:anything|something|everything)\b)\S+(?: \S+){0,5} (?:is|are|was|were|isnt|arent|wasnt|werent|has been|have been|will be) \S+ \S+/;

const DECLARES =
  /\bP\d+ (?:\w+ly |also |just |then |both |side |and P\d+ |himself )?(?:is|are|was|were|has|have|had|did|does|will|would|can|could|said|says|told|tells|put|puts|drew|kept|wrote|wants|hopes|sees|backs|claims|reckons|believes|expects|plans|denies|warns|calls|supports|opposes|met|went|gave|gives|got|let|never \w+|kept|keeps|wants|thinks|thought|made|makes|took|takes|came|comes|isnt|wasnt|arent|werent|didnt|doesnt|hasnt|havent|wont|\w{3,}ed(?= (?:that|the|a|an|to|in|on|with|P\d|Q|his|her|their|its|it|them|him|for|of|as|at|by|from|up|off|out|over|about|against|and|no|not|any|all|some|every|more|back|again)\b|$))\b/;

/** "It was Ann who", "it was Ann, not Bob, who". */
const IT_WAS = /\bit(?: was|s| is) (?:the )?P\d+,?(?: not P\d+,?)? (?:who|that)\b/;

/** Whether a question asks if something is so. `text` is its skeleton. */
export function isClaim(asked: string, quotes: number): boolean {
  const text = asked.replace(/\b(?:no matter what|thats what (?:he|she|they) said)\b/g, '').trim();
  if (/^(?:who|whose|what|when|where|why|how|which|quote|give|list|show|name|state|tell)\b/.test(text))
    return false;
  if (/^P\d+ (?:on|about|re|regarding|over|vs|versus)\b/.test(text)) return false;
  if (quotes > 1 && /\b(?:same|one) (?:guy|man|woman|person|one|speaker|bloke|people)\b/.test(text))
    return true;
  const asksMore = WH.test(
    text.replace(/\b(?:what|who) (?:P\d+|he|she|they) (?:said|says)$/, '').replace(CLOSES, ''),
  );
  if (CLOSES.test(text) && !WH.test(text.replace(CLOSES, '').replace(IT_WAS, ''))) return true;
  if (CHECKS.test(text))
    return !/\b(?:what|who|when|where|why|how) (?:really |actually )?(?:did|does|was|is|were|are|said|says)\b/.test(
      text,
    );
  if (OPENS.test(text)) return isPlainYesNo(text, asksMore);
  return !asksMore && (DECLARES.test(text) || IS_SO.test(text));
}

/** "was it Ann who said it" is a claim, "did Ann say why" asks for the reason, "is there anything on" for a subject. */
function isPlainYesNo(text: string, asksMore: boolean): boolean {
  if (/\b(?:anything|something|much)\b.*\b(?:about|on|of|regarding)\b/.test(text)) return false;
  if (/\b(?:does|did) (?:it|this|that)\b|\bget a mention\b|\bcome up at all\b|\bis there\b/.test(text))
    return !/\b(?:mention|say|cover|mentioned|is there)\b/.test(text);
  if (/\b(?:a|an|that|this|those) (?:\w+ ){0,2}(?:quote|words|line)\b.*\bor\b/.test(text)) return false;
  if (
    /\b(?:could|can) .* both be\b|\bit the same way\b|\bback (?:that|this|it) up\b|\bsame story\b/.test(text)
  )
    return false;
  return (
    !asksMore ||
    /\b(?:is|was|isnt|wasnt) it (?:the )?P\d+,? (?:who|that)\b|\b(?:guy|man|one|person) who\b|\bwho (?:is|are|was|were|has|have|had|can|would)\b/.test(
      text,
    )
  );
}
