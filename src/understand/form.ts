import { type ClaimLook, isClaim } from './claim-form.ts';
import type { Form } from './question.ts';
import type { Roles } from './roles.ts';
import type { Skeleton } from './skeleton.ts';

/** What the patterns of a form may look at. */
interface Look {
  text: string;
  claim: ClaimLook;
  roles: Roles;
  /** Terms that are not names. */
  content: number;
  /** Different places for names. */
  names: number;
  quotes: number;
}

/** The first row that holds names the form. */
const FORMS: [Form, (look: Look) => boolean][] = [
  ['timeline', ({ text }) => TIMELINE.test(text)],
  [
    'person',
    ({ text, names, content }) =>
      ((names === 1 || /^who/.test(text)) && PERSON.some((pattern) => pattern.test(text))) ||
      (names === 1 && content === 0 && WHO.test(text) && !SAYS.test(text)) ||
      (names === 1 && content <= 4 && OFFICE.test(text)),
  ],
  ['who-said', ({ text }) => SPEAKER_OR_ARTICLE.test(text)],
  ['who-said', ({ text }) => WHICH_SPEAKER.test(text) && (SAYS.test(text) || REMARK.test(text))],
  ['claim', ({ claim, quotes }) => isClaim(claim, quotes)],
  [
    'who-said',
    ({ text }) =>
      /\bQ\b/.test(text) &&
      /\b(?:who(?:s|se|m)?|by|source|attribut\w+|name the|which|credit\w*|speaker)\b|P\d+ or (?:was it )?P\d+/.test(
        text,
      ),
  ],
  ['conflict', ({ text }) => CONFLICT.some((pattern) => pattern.test(text))],
  ['to-whom', ({ text }) => TO_WHOM.test(text)],
  ['who-said', ({ text }) => WHO_SAID.some((pattern) => pattern.test(text))],
  [
    'what-said',
    ({ text, roles }) =>
      (roles.speakers.length > 0 || roles.stranger !== undefined) && /^(?:\w+ ){0,3}what\b/.test(text),
  ],
  ['what-said', ({ text, roles }) => roles.speakers.length > 0 && REPLY_WHEN.test(text)],
  ['when', ({ text }) => firstAsked(text) === 'when'],
  ['how-many', ({ text }) => firstAsked(text) === 'how-many'],
  ['where', ({ text }) => firstAsked(text) === 'where'],
  ['why', ({ text }) => firstAsked(text) === 'why'],
  ['what-said', ({ text, roles }) => roles.speakers.length > 0 && !/^who\b/.test(text)],
  [
    'what-said',
    ({ text, roles }) => roles.stranger !== undefined && /\b(?:what|how)\b|\bquotes?\b/.test(text),
  ],
  ['who', ({ text }) => WHO.test(text)],
  [
    'topic',
    ({ text, content, names }) =>
      TOPIC.some((pattern) => pattern.test(text)) || (content + names <= 4 && !WH.test(text)),
  ],
];

/** What may be asked of any fact; the one that comes first counts: "how many were hurt when" asks for a number. */
const ASKED = {
  when: /\b(?:when|what (?:exact )?(?:day|date|time|hour|month|year)|which (?:day|date|hour|month|year)|how long ago|(?:exact|calendar) dates?|how recent\w*|how soon)\b/,
  'how-many':
    /\b(?:how many|how much|what number|number of|how often|how big|how large|how long(?! ago)|how far|how old)\b/,
  where:
    /\b(?:where|which (?:city|country|place|town|venue)|what (?:city|country|place|town|venue)|whereabouts)\b/,
  why: /\b(?:why|how come|what (?:for|made|caused|prompted|drove|led)|reasons?|whats behind|on what grounds)\b/,
} as const;

/** "Ann's answer when Bob asked" asks for no time. */
const REPLY_WHEN =
  /^(?:the )?P\d+ (?:\w+ )?(?:reaction|response|answer|reply|retort|comeback|rebuttal|words?|comment) (?:when|once|after)\b/;

function firstAsked(text: string): keyof typeof ASKED | undefined {
  const open = /\b(?:who|whose|what|which|how)\b/.exec(text)?.index ?? text.length;
  const found = Object.entries(ASKED).map(([form, pattern]) => ({
    form,
    at: pattern.exec(text)?.index ?? -1,
  }));
  const [first] = found.filter(({ at }) => at >= 0).sort((a, b) => a.at - b.at);
  // "what did Ann say when asked": the question word before it asks for something else.
  return first && first.at <= open ? (first.form as keyof typeof ASKED) : undefined;
}

const WHO = /\bwho(?:s|se|m)?\b/;
const WH = /\b(?:who|whom|whose|what|which|when|where|why|how)s?\b/;
const TIMELINE =
  /^(?:\w+ ){0,3}(?<!\bfor (?:a|my|our|the|this) )time ?line\b|\btime ?line of\b|(?<!\b(?:in|by|from|per) the )\bchronolog\w*|\b(?:in (?:what|which) order|order of events|sequence of events|what happened (?:when|first|next)|step by step)\b/;

/** Verbs and nouns of saying, for "who …". */
const SAYS =
  /\b(?:sa(?:y|ys|id|ying)|told|tell(?:s|ing)?|claim(?:s|ed|ing)?|call(?:s|ed|ing)?|warn(?:s|ed|ing)?|den(?:y|ies|ied|ying)|insist(?:s|ed|ing)?|accus(?:e|es|ed|ing)|promis(?:e|es|ed|ing)|describ(?:e|es|ed|ing)|announc(?:e|es|ed|ing)|think(?:s|ing)?|thought|believ(?:e|es|ed|ing)|argu(?:e|es|ed|ing)|admit(?:s|ted)?|compar(?:e|es|ed|ing)|liken(?:s|ed)?|dismiss(?:es|ed)?|reject(?:s|ed)?|hop(?:e|es|ed|ing)|reckon(?:s|ed)?|mention(?:s|ed)?|stat(?:e|es|ed)|demand(?:s|ed|ing)?|jok(?:e|es|ed|ing)|quipp?(?:s|ed)?|crack(?:s|ed)|vow(?:s|ed)?|pledg(?:e|es|ed)|put out|reported|repeat(?:s|ed|ing)?|reiterat(?:e|es|ed)|conclud(?:e|es|ed)|complain(?:s|ed|ing)?|grip(?:e|es|ed|ing)|urg(?:e|es|ed|ing)|brush(?:es|ed)|shrug(?:s|ged)|felt|feels|suggest(?:s|ed)?|declar(?:e|es|ed)|threaten(?:s|ed)?|utter(?:s|ed)?|assur(?:e|es|ed)|credit(?:s|ed)|prais(?:e|es|ed)|quoted|wrote|swor[en]|drew a parallel|going|used the (?:word|words|phrase|term|line))\b/;
const WHO_SAID = [
  // Captures, for V8 does not unroll it then, which would take 10 ms to compile.
  new RegExp(`\\bwho(?:s|se)?( \\w+){0,3} ${SAYS.source}`), // who first put out
  /\bwhose (?:\w+ ){0,3}(?:quote|line|words?|claim|phrase|statement|quip|joke|remark|view|opinion|position|promise|warning|voice|sentence|take|idea|comment)\b/,
  /\bwho(?: is|s| was)? (?:\w+ )?(?:behind (?:the|that|this) (?:quote|line|words?|phrase|claim)|speaking|the speaker|the source|the author|i)\b/,
  /\b(?:by whom|says who|said who|who dat|who said|attribut\w+|who(?: is|s| was)? it|who(?:s| is| was) (?:that|this)|source)$/,
  /\b(?:somebody|someone|anybody|anyone)s? (?:\w+ )?(?:quote|words|said|say|reckons|claims|credits)\b/,
  /\bwhose (?:is|was|are) (?:that|this|it|these|those)\b/,
  new RegExp(
    `\\bwhich(?! (?:day|date|time|hour|month|year|week|weekday|city|country|place|town|venue|room)\\b)( \\w+){1,4} ${SAYS.source}`,
  ), // which of the experts thinks
  /\b(?:is|was) being quoted\b|^P?\w* ?by$/,
  /\bwho(?: \w+)? (?:is|was|were|gets|got) (?:\w+ )?(?:quoted|credited|cited)\b/,
];
/** Asks whether words are anybody's: "is that somebody's quote or just the article". */
const SPEAKER_OR_ARTICLE =
  /\b(?:somebodys|someones|anybodys|anyones|an actual|a real|a|P\d+) (?:own )?(?:\w+ )?(?:quote|words?|line|description)\b.*\bor\b|\bor (?:(?:is|was) (?:it|that) )?(?:just |only )?(?:the )?(?:article|reporter|journalist|narrator|writer|author|paper|write up|nobody|no one)s?\b/;
/** "That crack about the ferry, Ann or Bob", "was it Ann or Bob who said"; not "whom did he see, Ann or Bob". */
const WHICH_SPEAKER =
  /^(?!.*\bwho(?:m|s)? (?:did|does|was|is|has) (?:P\d+|he|she|they)\b)(?:.*(?<!\b(?:to|with|meet|met|see|saw|about|of|on|for|against) )|)P\d+ or (?:was it |is it |maybe |the )*P\d+(?: (?:who|that)\b.*)?$/;
const REMARK =
  /\b(?:crack|quip|joke|jibe|dig|jab|line|quote|words?|remark|comment|phrase|gag|zinger)\b|\bQ\b/;
const TO_WHOM =
  /\b(?:to whom|said to who\w*|told who\w*|talking to who\w*|who heard|who (?:did|was|were|is) (?:P\d+|he|she|they|it|that|this) (?:\w+ ){0,2}(?:tell|telling|told|say|saying|said|talk|talking|speak|speaking|address\w*|warn|ask))\b/;
const PERSON = [
  /^(?:so |and |ok |wait |sorry |remind me )?who(?: is| was| are|s)? (?:this |that |the |even |exactly |again )*P\d+(?: (?:again|anyway|fella|guy|dude|person|chap|bloke|supposed to be|exactly|then|meant to be|in this context|here|in this|in this story|in all this|when (?:hes|shes|theyre) at home))*$/,
  /^(?:so |and )?who(?:s| is)? (?:this |that )?P\d+ (?:guy|fella|dude|person|chap|bloke|who keeps|who)\b/,
  /\bwho(?: is|s| was) (?:this |that )?P\d+ (?:who|that|and what)\b|^who P\d+ (?:is|was)\b/,
  /\b(?:what|which) (?:part|role) (?:does|did|do|is) (?:the )?P\d+\b/,
  /^(?:profile of|bio of|background on|info on|who exactly is|remind me who|who on earth is|describe|identify|introduce)(?: the)? P\d+\b/,
  /\bP\d+(?: chap| guy)? (?:whats |what is )?(?:his |her |their |its )?(?:role|part|job|title|office)\b/,
  /\bwhat(?: is|s| was) (?:the )?P\d+ (?:job|role|title|post|position|function|office|part)\b/,
  /\bwhat (?:post|job|role|office|position|title) (?:did|does|has|had) (?:the )?P\d+ (?:have|hold|held|occup\w+|fill)\b/,
  /\bwhat does (?:the )?P\d+ (?:\w+ly |even )?do\b|^P\d+,? what does (?:he|she|it) (?:\w+ly |even )?do\b|\bwhere (?:does|do) (?:P\d+|he|she|it|they) (?:come|fit) in(?:to it)?\b|^P\d+,? who dat\b|\bhow (?:does|is) (?:\w+ ){0,2}introduced?\b.*P\d+|\bintroduce P\d+/,
  /^(?:\w+ )?P\d+ (?:who is that|who is (?:he|she|it|this)|who)(?: here| again| dat| dis)?$/,
  /\b(?:name of|whats the name of) (?:the )?P\d+(?! \w)/,
];
/** "What post does this Lee hold", "Lee in brief: office held and what he argues". */
const OFFICE =
  /\b(?:(?:what|which|whats|his|her|their) (?:\w+ )?(?:jobs?|posts?|office|title|rank|portfolio|role)|job(?: title)?|office held|in brief|bio|profile|cv|credentials)\b/;
const CONFLICT = [
  /\b(?:differ|differs|differently|diverg\w+|discrepanc\w+|contradict(?:s|ing|ory|ion|ions)?|conflicting|inconsisten\w+|mismatch|part ways|rival positions|beef)\b/,
  /\b(?:whats?|which|where|anything|everything|points?|matters?|issues?)\b.*\b(?:disputed|contested|in dispute|contentious|unsettled)\b/,
  /\b(?:both|all)(?: \w+){0,3} be (?:true|right|correct)\b|\bboth sides\b/,
  /\b(?:versions?|accounts?|stories|sides)\b.*\b(?:differ|disagree|match|square|compare|agree|conflict)/,
  /\b(?:disagree\w*|at odds|same page|see eye to eye|far apart)\b/,
  /\b(?:two|different|competing|rival|diverging|both) (?:\w+ )?(?:versions?|accounts?|stories|tales|readings?|datings?|spellings?|dates|ways)\b/,
  /\bsquare (?:that |this |it )?with\b|\breconcile\b|^compare\b|\bwhose (?:version|account|story)\b|\bwho(?: is|s)? (?:right|lying|telling the truth)\b/,
  /\bP\d+ (?:vs|versus|v) P\d+\b/,
  /\bsays? otherwise\b|\bcontrast\b|\bsays one thing\b|\bbe squared\b|\bit the same way\b|\bback (?:that|this|it) up\b|\bside by side\b|\bsame story\b|\b(?:different|other) (?:story|version|account|tale)\b|\banyone disagree\b|\bthe other (?:side|version)\b/,
];
const TOPIC = [
  /\bis there (?:anything|something|much)(?: at all| in (?:here|there|it|this))*\b(?! that| which)/,
  /\b(?:anything|something|much|more|info|stuff|details|news|word) (?:in there |in it |there |at all )?(?:about|on|regarding|re)\b/,
  /^(?:so |and |ok )?(?:what about|how about|tell me about|(?:run|walk|talk|take) (?:me|us) through|(?:fill|clue) (?:me|us) in on|catch (?:me|us) up on|bring (?:me|us) up to (?:speed|date) on|whats this about|what is this about|whats the deal with|summar\w+|sum up|overview|highlights|rundown|recap|gist)\b/,
  /\b(?:stuff|summary|highlights|overview|recap|rundown|tl ?dr|in a nutshell|main points|key points|everything (?:on|about)|does it say|does the (?:article|story|piece) (?:say|mention)|get a mention|mentioned)\b/,
];

/** Names the form of a question from its skeleton. */
export function formOf(
  skeleton: Skeleton,
  claim: ClaimLook,
  roles: Roles,
  content: number,
  quotes: number,
): Form {
  const names = new Set(skeleton.names.map((ids) => ids.join(' '))).size;
  const look: Look = { text: skeleton.text, claim, roles, content, names, quotes };
  return FORMS.find(([, holds]) => holds(look))?.[0] ?? 'fact';
}
