/** Which words of a text are the claim itself, `to` exclusive. */
export interface ClaimCore {
  from: number;
  to: number;
  /** Something around it asks for it to be checked: "…, right?", "i heard that …". */
  checks: boolean;
}

/**
 * The claim in "wait, is it true that she resigned, or did i read that wrong" is "she resigned". Words are folded and
 * without marks, as `wordsOf` has them.
 */
export function coreOfClaim(words: readonly string[]): ClaimCore {
  // No claim begins so, and the patterns need not be compiled.
  if (ASKS.test(words[0] ?? '') && !AT_PRINT.test(words.join(' ')))
    return { from: 0, to: words.length, checks: false };
  const { from, text, checks } = withoutEdges(words);
  const to = from + wordCount(text);
  return to > from ? { from, to, checks } : { from: 0, to: words.length, checks: false };
}

/** "Fair read?", "is this what is reported": asks for a check of what stands elsewhere, and claims nothing itself. */
export function isOnlyCheck(words: readonly string[]): boolean {
  if (ASKS.test(words[0] ?? '')) return false;
  const { text, checks } = withoutEdges(words);
  return text === '' && checks;
}

function withoutEdges(words: readonly string[]): { from: number; text: string; checks: boolean } {
  let text = words.join(' ');
  let from = 0;
  let checks = false;
  for (let more = true; more && text !== ''; ) {
    more = false;
    for (const [pattern, asks] of EDGES) {
      const found = pattern.exec(text);
      if (!found) continue;
      const [edge] = found;
      if (found.index === 0) from += wordCount(edge);
      text = found.index === 0 ? text.slice(edge.length).trimStart() : text.slice(0, found.index).trimEnd();
      checks ||= asks;
      more = true;
    }
  }
  return { from, text, checks };
}

const ASKS = /^(?:who|whos|whose|whom|when|why|which|how)$/;

function wordCount(text: string): number {
  return text.split(' ').filter(Boolean).length;
}

const HE = '(?:i|you|u|we|he|she|it|they|that|this|there)';
const AUX = '(?:do|does|did|is|are|was|were|has|have|had|can|could|will|would|should|am)';
const TRUE =
  '(?:true|right|correct|accurate|fair|so|fact|a fact|legit|real|confirmed|settled|wrong|false|fake|made up|bs|spin|nonsense|fiction|a myth|the case|possible)';
const READING =
  '(?:summary|reading|read|call|assessment|description|account|picture|point|take|statement|characterisation)';
const HEARD =
  '(?:heard|hear|read|thought|think|believe|believed|assume|assumed|guess|bet|saw|see|reckon|suppose|presume|gather|gathered|understand|understood|remember|recall|take it|took it|took away|was told|am told|could swear|could have sworn|swear|imagine|figure|figured|got)';
const TELLS =
  '(?:told me|tells me|told us|says?|said|claims?|claimed|reckons?|swears?|swore|insists?|insisted|thinks?|is saying|is claiming|keeps saying|keeps telling me|is telling me|is convinced|mentioned|wrote|posted)';
const PRINT = '(?:write|print|say|state|report|publish|run|post|claim|conclude|assume|quote it as)';
const BEARS =
  '(?:bear out|bears? it out|support|back up|back|confirm|say|show|establish|state|claim|suggest|imply|indicate)';
const TEXT = '(?:article|piece|story|text|record|report|source|paper|copy|coverage)';
const NOT_ASKING = '(?! (?:who|what|when|where|why|how|which|whose)\\b)';

/** "When this went to print the ship was still missing". */
const PRINTED =
  '(?:when|while|by the time|at the time) (?:this|it|that|the (?:article|piece|story|text|report)) (?:was (?:written|published|printed|filed)|came out|went (?:to (?:print|press)|out|live|up)|ran|appeared)';
const AT_PRINT = new RegExp(`^(?:so |and |but )*${PRINTED} (?:\\w+ ){2}`);

/** Words before a claim that only open it. */
const OPENERS = [
  'and|so|but|wait|ok|okay|hey|hi|um|uh|well|then|now|hmm|lol|also|just|quick|sorry|seriously|hold on|hang on|no way|please|pls|yo|oh|look|listen|sceptic(?:al)? q|q|(?:quick|random|dumb|stupid|silly) (?:q|question|one|check)|basically|in short|to be clear|just to be clear|for the record|one more|last one',
];

/** Words before a claim that ask for it to be checked, or say whence it is. */
const BEFORE = [
  PRINTED,
  `(?:is|isnt|was|wasnt) it (?:\\w+ly |also |even |still |not )?${TRUE}(?: to (?:say|think|assume|conclude|state|write))?`,
  `(?:is|isnt|would) it (?:be )?(?:a )?(?:safe|fair|right|correct|wrong|reasonable|accurate|true)(?: ${READING})?(?: to (?:say|think|assume|conclude|state|write))?`,
  `would it be (?:fair|right|correct|wrong|accurate) to say`,
  `(?:is it |are we |would it be )?(?:ok|okay|safe|fine|good|alright) (?:for me )?to ${PRINT}(?: as fact)?|(?:can|could|may|should) (?:we|i|one) (?:safely )?${PRINT}`,
  `(?:does|do|did|would) (?:the|this|that) (?:article|piece|story|text|record|report|source|paper) (?:really |actually )?${BEARS}${NOT_ASKING}(?! (?:anything|something|much|more)\\b)(?: the (?:claim|idea|view|notion|statement))?`,
  `(?:(?:a|the|my|our|this|some|one|his|her|their) (?:\\w+ )?)?(?:draft|copy|headline|caption|summary|version|note|slide|intern|tweet)(?: of mine| here)? (?:has it that|has|says?|writes?|states?|claims?|reads?)${NOT_ASKING}`,
  `(?:the |a )?(?:statement|claim|assertion|sentence|line)(?: under review| to check| in question| for checking)`,
  `(?:(?:just|im) )?(?:checking|double checking|verifying|fact checking|looking at)(?: (?:a|the|this|one|my) (?:line|claim|quote|sentence|statement|bit)(?: (?:in|from|of) (?:a|the|my|our|this) (?:\\w+ )?(?:draft|copy|headline|caption|summary|story|piece|tweet|post))?)?`,
  `(?:saw|seen|read|got) (?:this|that|it) (?:doing the rounds|going around|floating around|making the rounds|online|somewhere)`,
  `(?:the )?(?:claim|rumou?r|story|idea|word|word on the street) (?:is|was|goes|has it)`,
  `(?:true or false|t or f|yes or no|right or wrong|fact or fiction|fact or not|fact ?check\\w*|real or fake|myth or fact)`,
  `(?:(?:can|could|would) (?:you|u|someone|somebody|anyone) )?(?:please |pls )?(?:confirm|verify|double check|check|prove)(?: for me)?(?! (?:the|this|it|its|what|on|in)\\b)`,
  `(?:someone|somebody|they|people|ppl|everyone|everybody|dave|my \\w+|(?:a|some|one|this|that) (?:friend|colleague|mate|coworker|bloke|guy|dude|person|buddy|tweet|post|thread|comment|one)|(?:the |this |that )?(?:article|piece|story|text)) (?:here |at work |in \\w+ |just |also |only |really )?${TELLS}${NOT_ASKING}`,
  `(?:i|we) (?:just |also |have |had |already |kinda |kind of |really |honestly |always |do |seem to |may have |might have )*${HEARD}${NOT_ASKING}`,
  `(?:heard|hearing|(?:been|being|got|getting) told|rumou?r has it)(?: on the grapevine)?${NOT_ASKING}`,
  `(?:i would|id|i could|i will|ill) (?:swear|bet|wager|guess|say|have sworn)`,
  `i am (?:told|under the impression|pretty sure|fairly sure|quite sure|sure|certain|convinced)`,
  `im (?:told|under the impression|(?:pretty |fairly |quite |almost |\\d+ )?(?:sure|certain|convinced|positive))`,
  `(?:i )?(?:was|am) under the impression`,
  `(?:pretty|fairly|quite|almost|not|\\d+) sure|surely|apparently|supposedly|allegedly|reportedly|(?:it )?turns out|legend has it`,
  `(?:you are|youre|u r|ur|are you|are we|is the article|is this) (?:saying|telling me|claiming)|(?:do )?you mean(?: to say)?|(?:does|would) (?:that|this|it) mean|(?:that|this|which) means|in other words|long story short|tell me (?:its|it is|it isnt|its not) (?:not )?true`,
  `(?:if|did|do|have) i (?:got|get|have|understand|understood|read|remember|recall|hear|heard)(?: (?:it|this|that))?(?: (?:right|correctly|wrong))?${NOT_ASKING}`,
  `(?:please )?(?:correct|stop) me if im wrong|(?:unless )?(?:am i|im|if im|if i am) (?:not )?(?:right|correct|wrong|mistaken)(?: (?:in|to) (?:thinking|saying|assuming|believing|think|say|assume))?`,
  `(?:would|do|wouldnt|dont) (?:you|u) (?:agree|say)|(?:can|could) (?:we|i|one|you) (?:say|conclude|assume)`,
  `what (?:stuck|sticks|stayed|remained|remains|stood out)(?: with me)? (?:is|was)`,
  `according to (?:this|that|it|(?:the|this) (?:article|piece|story|text|record))|from what i (?:\\w+)|as far as i (?:\\w+)(?: tell)?|the way i (?:\\w+) it|what i (?:\\w+)(?: from (?:it|this|that))? is|my (?:\\w+ )?(?:understanding|reading|impression|recollection|take|read|memory) (?:is|was)|if (?:my )?memory serves(?: me right)?|iirc|afaik|let me get this straight|lemme get this straight`,
];

/** Words behind a claim that ask for it to be checked. */
const BEHIND = [
  `(?:right|correct|correct or not|right or wrong|ya|yh|yea|yup|y n|y|yes|no|nah|true|yeah|innit|huh|eh|fr|ok|sure|true or (?:false|nah|not|no)|t or f|tf|yes or no|agree|agreed|agree or disagree|legit|confirm|confirmed|please confirm|can (?:you|someone) confirm|accurate|fact|fact or (?:fiction|not)|surely|obv|obviously|of course|no doubt|real or fake|fake or real|for real|really|seriously|no way|thoughts|yes no|myth or fact)`,
  `(?:${AUX}|aint|(?:do|does|did|is|are|was|were|has|have|had|wo|ca|could|would|should|wont|cant)nt) ${HE}(?: not)?(?: (?:really|actually|now|just|though|tho|then|too))?`,
  `(?:is|was|isnt|wasnt|would|wouldnt) (?:it|that|this)(?: be)?(?: not)?(?: (?:really|actually|even))? (?:a |an |the )?(?:${TRUE}(?: or (?:not|no|nah|${TRUE}))?|(?:true |fair |correct |right |good |accurate )?${READING})(?: of (?:it|things))?(?: (?:at all|though|here|or not))?`,
  `(?:is|was|isnt|wasnt) (?:that|this|it) (?:really |actually |also |not )?(?:what (?:is|was|gets|got|has been|was being) (?:reported|said|written|printed|stated|claimed)|(?:what|how|the way) (?:it|he|she|they|you|i|this|that|the (?:article|piece|story|text)|\\w+)(?: (?:says?|said|writes?|wrote|reads?|is|was|are|goes|went|happened|did|meant?|gather|understand|tells?|told|put it|sees?|saw|claims?|claimed|thinks?|reports?))?|the gist|the gist of it|it|all|a thing|so|about right|on record|in there|in the (?:article|piece|story|text))|(?:thats|this is|that is) what (?:he|she|they|it) (?:said|says|meant?)|or`,
  `(?:that|this|it|thats|its|he|she|they) (?:right|correct|true|accurate|fair|legit|a fact|the gist|so)`,
  `(?:is|was) (?:he|she|it) (?:\\w+ )?(?:right|wrong|correct|lying|mistaken)(?: for once| again| there| here| (?:about|on) (?:this|that|it))?`,
  `(?:genuine|kosher|safe|solid|checks out|confirm or deny|a real quote|(?:does|would|do) (?:that|this|it|they) (?:hold|stand|check|add)(?: up| out)?|(?:safe|ok|okay|fine|good) to ${PRINT})`,
  `is (?:the|that|this|my) (?:figure|number|date|day|name|place|statement|claim|attribution|count|order|sentence|quote|wording) (?:right|correct|accurate|ok|okay|true|wrong|genuine)`,
  `(?:can|could|may|should) (?:we|i) ${PRINT} (?:that|this|it)(?: as (?:\\w+ )?fact)?`,
  `(?:fair|good|accurate|correct|right|decent) (?:to say|${READING}|enough)(?: or (?:not|spin|\\w+))?`,
  `or what`,
  `true(?: or)? false(?: or (?:cant tell|cannot tell|unclear|neither|unknown|not sure|no idea|dont know|undecided))?`,
  `(?:or )?(?:am|have|did|do|was|were|is) (?:i|we) (?:\\w+ )?(?:wrong|mistaken|right|correct|misremembering|misreading|dreaming|imagining (?:it|things)|missing something|(?:got|get|getting|read|reading|hear|have|hearing|have got|misread|misremember|remember|remembering|understand|understood)(?: (?:it|that|this|the \\w+|(?:that|this) \\w+))?(?: (?:right|wrong|correctly|backwards|mixed up))?)`,
  `or (?:is|was|did|does|has|have|am|are)(?:nt)? (?:he|she|it|they|that|this|the|i|we)(?: \\w+){0,6}`,
  `or (?:not|no|nah|bs|spin|fiction|false|fake|wrong|is that bs|just spin|just a rumou?r|so they say|so i (?:heard|read|thought))`,
  `(?:as |or so |so |is what |thats what |at least thats what |is how |that is what |thats how |that is how )?i (?:just |also |have |had |always |do |kinda )*${HEARD}(?: (?:it|that|this|from it|somewhere|here))?`,
  `(?:im )?(?:pretty|fairly|quite|almost|not(?: so)?|so|\\d+) sure|im (?:told|sure|certain|pretty certain)|i was told|i am told`,
  `(?:are |r )?(?:you|u) sure(?: (?:about|of) (?:that|this|it))?|sure (?:about|of) (?:that|this|it)|any truth (?:to|in) (?:that|this|it)|(?:can you |pls )?(?:back (?:that|it) up|prove (?:it|that|me wrong))|where does it say (?:that|so)|(?:i )?(?:have|got) my doubts|(?:i )?(?:seriously )?doubt it|(?:im )?not (?:buying it|convinced|so sure)|hard to believe|i (?:dont|cant) (?:buy|believe) (?:it|that)|(?:that |this |it |which )?(?:sounds|seems|feels|looks) (?:off|odd|wrong|weird|right|fishy|made up|strange|about right|fake|too good)|smells (?:off|fishy)`,
  `(?:if )?(?:i )?(?:remember|recall|memory serves)(?: me)?(?: (?:right|correctly|rightly))?|if (?:im|i am) not mistaken|unless im (?:wrong|mistaken)|correct me if im wrong|iirc|afaik|as far as i (?:know|remember|can tell|recall|understand)|if i (?:read|got|get|understood|understand|remember|recall)(?: (?:it|that|this))? (?:right|correctly)`,
  `(?:someone|somebody|they|people|he|she|dave|my \\w+|a \\w+) (?:told me|told us|reckons?|swears?|insists?|claims?|tells me)|(?:someone|somebody|people|they|so they) (?:say|said)|apparently|supposedly|allegedly|reportedly`,
  `(?:he|she|they|it) (?:did|does|was|is|said so|said that|did right|was right)(?: (?:right|no))?|did (?:he|she|they) (?:say|mean|claim|admit) (?:that|it|so|this)|did that happen|did he or didnt he|did (?:he|she|it|they) or not|${AUX} (?:he|she|it|they) or ${AUX}nt (?:he|she|it|they)`,
  `(?:does|do|did|would|will|can) (?:the|this|that|your|our) ${TEXT} (?:really |actually |even )?(?:bear|back|support|confirm|say|agree with|hold|prove|show|match|allow|contradict|verify) (?:that|this|it|them|so)(?: out| up)?`,
  `(?:is|was) (?:that|this|it) (?:borne out|backed up|supported|confirmed|true|right|correct|in line)(?: (?:by|with|per|in|according to) (?:the|this|that|your|our) ${TEXT})?`,
  `(?:wouldnt|would|dont|do) (?:you|u) (?:agree|say|think)|(?:according to|per|says|said) (?:this|that|it|(?:the|this) (?:article|piece|story|text))|(?:in|from) (?:this|the) (?:article|piece|story|text)`,
];

const behind = (pattern: string) => new RegExp(`(?:^| )(?:and |but |so )?(?:${pattern})$`);
const opening = (pattern: string) => new RegExp(`^(?:${pattern})(?= |$)`);
const before = (pattern: string) => opening(`(?:${pattern})(?: (?:that|whether|if))?`);

const EDGES: readonly [RegExp, boolean][] = [
  ...OPENERS.map((pattern): [RegExp, boolean] => [opening(pattern), false]),
  ...BEFORE.map((pattern): [RegExp, boolean] => [before(pattern), true]),
  ...BEHIND.map((pattern): [RegExp, boolean] => [behind(pattern), true]),
];
