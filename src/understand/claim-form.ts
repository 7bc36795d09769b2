import { finiteness, isBareVerb } from '../text/finite-verbs.ts';

/** "If they try it anyway": a condition, and nothing that hangs on it. */
const ONLY_IF = /^(?:what )?if (?:[\w']+ ){1,7}[\w']+$/;

/** Opens a yes-or-no question. */
const OPENS =
  /^(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|(?:is|are|was|were|do|does|did|has|have|had|could|wo|would|ca)nt)\b/;

const WH =
  /\b(?:what|which|when|where|why|how|whom|whose|who)s?\b|\b(?:what|where|when|why|how|who)d\b|\bwtf\b/;
const OPENS_WH =
  /^(?:(?:since|by|until|till|from|in|at|on|for|to|of|with|about|roughly|around|approximately|exactly) )?(?:who|whom|whose|what|when|where|why|how|which)(?:s|d|re|ll)?\b/;

/** A question word that asks, with its verb before its subject: "what did he", "how many are the". */
const ASKS =
  /\b(?:what|which|when|where|why|how|whom|whose)(?: (?!(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|might|must|should|said|says)\b)\w+){0,3} (?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|might|must|should)(?:nt)? (?:P\d+|he|she|they|it|the|a|an|this|that|these|those|there|we|you|i|anyone|his|her|their|its|so)\b/;

/** "Who said", "who was", behind no noun that it could belong to. */
const ASKS_WHO =
  /(?:^|\b(?:and|so|but|or|know|wonder|wondering|remember|recall|forgot|idea|sure|clue|tell me|remind me|said|say|says|by|of|to|Q) )(?:who|whose|which)(?: \w+)?\b/;

/** "I forgot when", "no idea who": the question word stands behind what somebody does not know. */
const UNKNOWING =
  /\b(?:know|forgot|forget|remember|recall|wonder|wondering|curious|idea|clue|confused|ask|asking|explain|interested in|curious about|lost on|tell me|show me|need|want)(?: (?:\w+ ){0,2})?(?:who|whose|what|when|where|why|how|which)\b/;

const IMPERATIVE =
  /^(?:quote|cite|give|list|show|state|tell|find|describe|explain|summar\w+|compare|sum|get|run|walk|talk|take|fill|catch|bring|remind|spell|put|order|sort|rank|identify|recap|translate|write|ignore|forget|repeat|pull|gather|collect|name|print)\b/;

/** "Ann said what", "Bob did it how". */
const ASKS_BEHIND =
  /\b(?:said|says|say|told|did|thinks?|called|met|went|asked|wants?) (?:P\d+ |it |that |this )?(?:what|who|whom|when|where|why|how)(?: exactly| again)?(?: (?:on|about|to|in|at|regarding|of|with)\b|$)/;

/** "The day he left", "any statement on who did it": a noun that asks, and nothing said of it. */
const ASKED_NOUN =
  /^(?:the |an? |any |all |each |every |his |her |their |exact |full |precise |actual |calendar |other )*(?:everything|anything|something|phrases?|words?|wording|quotes?|quotations?|dates?|days?|times?|seasons?|years?|months?|weekdays?|numbers?|names?|lengths?|sizes?|amounts?|costs?|prices?|totals?|ages?|population|shares?|percentages?|rates?|place|location|venue|address(?:es)?|duration|kinds?|types?|sorts?|statements?|comments?|attributions?|sources?|reasons?|list|timeline|order)\b(?! (?:is|was|were|are)\b)/;

const SPEECH_OF =
  /^(?:the )?P\d+ (?:\w+ )?(?:words?|take|views?|opinion|stance|position|line|reaction|response|answer|reply|retort|comeback|rebuttal|comments?|message|remarks?|thoughts|statements?|version|account|feelings?|explanation)(?: (?:on|about|of|to|over|for|in|when|regarding)\b|$)/;

/** Two accounts are set side by side. */
const COMPARES =
  /\b(?:could|can) .* both be\b|\bit the same way\b|\bback (?:that|this|it) up\b|\bsame story\b|\bsquares? (?:that |this |it )?with\b/;

/** Behind a stop a question word opens a question of its own. */
const ASKS_ANEW =
  /(?:[:.?!…]|\s[-–—])\s*(?:and |so |but )?(?:who|whose|what|when|where|why|how|which)\b|,\s*(?:what|whats|whatd|who says|wtf|how (?:many|much|come))\b|[.?!…]\s*(?:his|her|their|its|the) (?:own |exact )?(?:answer|reply|response|reaction|words|wording|quote|comment)\b/i;

/** "The guy who said it" names somebody, and says nothing of him. */
const ONLY_NAMES =
  /^(?:the )?(?:one|guy|man|woman|person|bloke|fella|chap|dude|side|country|paper|official|(?!under|over|after|never|ever|whether|rather|however|or|for)\w+er|(?!for\b)\w+or)s? (?:who|that|which)\b(?!.*\b(?:is|was|were|are) (?:not )?(?:the )?P\d+)/;

/** A longer text says something of whom it names: "the guy who said it" does not. Range 5 to 8. */
const NAMED_WITHIN = 6;

/** The claim in a question, without what only asks for it to be checked. */
export interface ClaimLook {
  /** Its skeleton. */
  text: string;
  /** As it was written. */
  written: string;
  /** What stands around it asks for it to be checked. */
  checks: boolean;
}

/** "Did Ann say anything about the ferry", "Ann's quote in full": asks for what there is. */
const ASKS_ON =
  /(?<!^(?:P\d+|\w+ side|nobody|everyone|they|he|she) (?:\w+ )?(?:had|has|got) )\b(?:anything|something|much)\b.*\b(?:about|on|of|regarding)\b|\b(?:quote|quotes|words|wording|answer|reply|statement)\b.* (?:in full|verbatim|word for word)\b/;

/** "What Ann denied was the delay": what is denied is named, not asked for. */
const CLEFT =
  /^what (?!(?:did|does|do|is|are|was|were|has|have|had|will|would|can|could|should|about|if|else|kind|sort|time|day|year|happened)\b)(?:\w+,? ){2,6}?(?:is|was) (?:\w+,? ){2}/;

/** "They know who did it", "the report spells out how far it went": somebody else's knowledge, with more behind it. */
const KNOWN_TO_OTHERS =
  /\b(P\d+|he|she|they|nobody|everyone|everybody|report|article|piece|story|text|inquiry|investigation)((?: \w+){0,2} (?:(?<=(?:doesnt|didnt|not|never) )(?:say|tell)|knows?|knew|learn(?:s|ed)?|finds? out|found out|spell(?:s|ed|t)? out|sets? out|explain(?:s|ed)?|show(?:s|ed)?|detail(?:s|ed)?|reveal(?:s|ed)?|decide[sd]?)) (?:who|what|where|why|how|which|when)(?= \w+ \w)/g;

/** Whether a question asks if something is so. */
export function isClaim({ text: asked, written, checks }: ClaimLook, quotes: number): boolean {
  if (asked === '') return false;
  if (CLEFT.test(asked)) return true;
  const text = asked.replace(KNOWN_TO_OTHERS, '$1$2');
  if (OPENS_WH.test(text) || ONLY_IF.test(text)) return false;
  if (IMPERATIVE.test(text)) return false;
  if (quotes > 1 && /\b(?:same|one) (?:guy|man|woman|person|one|speaker|bloke|people)\b/.test(text))
    return true;
  if (COMPARES.test(text) || ASKS_ANEW.test(written)) return false;
  // "The man who was shot had seven kids, right?" puts something forward of whom it names.
  const isCheckedOf = checks && ONLY_NAMES.test(text) && text.split(' ').length > NAMED_WITHIN;
  if (!OPENS.test(text) && !isCheckedOf && asksOpenly(text)) return false;
  if (ASKS_ON.test(text)) return false;
  if (checks) return !OPENS.test(text) || !WH.test(text) || isPlainYesNo(text);
  if (/^P\d+,? (?:on|about|re|regarding|over|vs|versus)\b/.test(text)) return false;
  if (OPENS.test(text)) return isPlainYesNo(text);
  return (
    !ASKED_NOUN.test(text) && !SPEECH_OF.test(text) && !/\bi (?:mean|meant)\b/.test(text) && declares(text)
  );
}

function asksOpenly(text: string): boolean {
  return (
    ASKS.test(text) ||
    UNKNOWING.test(text) ||
    ASKS_WHO.test(text) ||
    ASKS_BEHIND.test(text) ||
    /\bwhich (?:ones?|of)\b|\b(?:in|of|to|by|for|with|from|on|at) (?:which|what|whom)(?: \w+){1,2}$/.test(
      text,
    ) ||
    ONLY_NAMES.test(text) ||
    /\b(?:who|what|when|where|why|how|which|source|exact words|who(?:s| is| was) (?:it|that|this))$/.test(
      text,
    )
  );
}

/** "was it Ann who said it" is a claim, "did Ann say why" asks for the reason, "is there anything on" for a subject. */
function isPlainYesNo(text: string): boolean {
  if (/\b(?:does|did) (?:it|this|that)\b|\bget a mention\b|\bcome up at all\b|\bis there\b/.test(text))
    return !/\b(?:mention|say|cover|mentioned|is there)\b/.test(text);
  if (/\b(?:a|an|that|this|those) (?:\w+ ){0,2}(?:quote|words|line)\b.*\bor\b/.test(text)) return false;
  return (
    !WH.test(
      text.replace(
        / or what\b|\b(?:what|who) (?:P\d+|he|she|they) (?:said|says)$|\b(?:to|than|like|as) what (?=(?:the )?(?:P\d+|he|she|they|it)\b)/,
        '',
      ),
    ) ||
    /\b(?:is|was|isnt|wasnt) it (?:the )?P\d+,? (?:himself |herself )?(?:who|that)\b|\b(?:guy|man|one|person|P\d+,?) who\b|\bwho (?:is|are|was|were|has|have|had|can|would)\b/.test(
      text,
    )
  );
}

const ADVERB =
  /^(?:\w+ly|also|just|then|now|both|all|never|ever|still|always|even|again|too|himself|herself|themselves|really|actually|basically|kinda|totally|not|since|already|side|each|officials?)$/;
const SUBJECT =
  /^(?:P\d+,?|he|she|they|it|there|this|that|these|those|nobody|everyone|everybody|noone|we|you|i|who)$/;
/** Words in front of which a participle is none: "told the", "cancelled his". */
const OBJECT =
  /^(?:P\d+,?|Q|the|a|an|that|his|her|their|its|it|him|them|no|not|any|all|some|every|more|nothing|out|off|up|back|down|to|over|against|with|for|about|\d+)$/;
/** A noun cannot end so: a verb behind it has no subject there. */
const NO_NOUN =
  /^(?:the|a|an|of|in|on|at|to|for|with|from|by|about|as|than|his|her|their|its|our|my|your|and|or|but|re)$/;

/** Opens a noun phrase that a verb may follow: "the report found evidence". */
const DETERMINER =
  /^(?:the|both|few|many|most|some|all|dozens|several|neither|no|each|every|his|her|their|its|\d+)$/;
/** "The parties fault": what stands behind a plural may be its verb. */
const PLURAL = /^(?!(?:is|was|has|does|this|its|his|us|as|yes|news)$)[a-z]{3,}s$/;

/** More than a noun stands behind a verb, and nothing that makes it a participle: "deployed additional ships". */
function goesOn(words: readonly string[], at: number): boolean {
  return words.length - at > 2 && !/^(?:by|in|on|at|of|during|over|from)$/.test(words[at + 1] ?? '');
}

/** "Ann catching heat at home for being too harsh": headlines leave the auxiliary out. */
const HEADLINE =
  /^P\d+ (?:\w+ly )?(?!during|regarding|concerning|according|including|being)\w{2,}ing (?:\w+ ){3}/;

/** "They're home by now": subject and verb in one. */
const CONTRACTED =
  /^(?:its? been|theyre|hes|shes|theyve|theyd|hed|shed|theyll|hell|shell|youre|weve|theres) \w/;

/** Whether it has a subject with a finite verb behind it, as far as lists and endings tell. */
function declares(text: string): boolean {
  if (HEADLINE.test(text) || CONTRACTED.test(text)) return true;
  const words = text.split(' ');
  return words.some((word, at) => {
    if (at === 0) return false;
    let before = at - 1;
    while (before > 0 && ADVERB.test(words[before] ?? '')) before--;
    const subject = words[before] ?? '';
    const next = words[at + 1] ?? '';
    if (ADVERB.test(subject)) return false;
    const named = SUBJECT.test(subject);
    if (named && !subject.startsWith('P') && isBareVerb(word)) return true;
    if (PLURAL.test(subject) && isBareVerb(word) && words.length - at > 2) return true;
    const kind = finiteness(word);
    if (kind === undefined || NO_NOUN.test(subject)) return false;
    if (kind === 'finite') return next !== '' || named;
    if (named)
      return (
        next === '' ||
        (next !== 'by' &&
          (OBJECT.test(next) || !subject.startsWith('P') || !/ed$/.test(word) || goesOn(words, at)))
      );
    return before >= 1 && (OBJECT.test(next) || (DETERMINER.test(words[0] ?? '') && goesOn(words, at)));
  });
}
