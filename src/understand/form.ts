import type { Form } from './question.ts';
import type { Roles } from './roles.ts';
import type { Skeleton } from './skeleton.ts';

/** What the patterns of a form may look at. */
interface Look {
  text: string;
  raw: string;
  roles: Roles;
  contentTerms: number;
  names: number;
}

/** The first row that holds names the form. The example stands behind each. */
const FORMS: [Form, (look: Look) => boolean][] = [
  ['timeline', ({ text }) => /\b(?:time ?line|chronolog\w*|in (?:what|which) order|order of events|sequence of events|what happened (?:when|first|next)|step by step)\b/.test(text)],
  ['person', ({ text }) => PERSON.some((pattern) => pattern.test(text))], // who is Ann
  ['conflict', ({ text }) => CONFLICT.some((pattern) => pattern.test(text))], // where do the versions differ
  ['who-said', ({ text }) => WHO_SAID.some((pattern) => pattern.test(text))], // who told Ann that
  ['to-whom', ({ text }) => /\b(?:to whom|who (?:did|was|were|is) P\d+ (?:\w+ ){0,2}(?:tell|telling|told|say|saying|talk|talking|speak|speaking|address|addressing|warn|ask)|who was (?:he|she|it|that|this) (?:said|addressed|talking|speaking|told)|said to who\w*|told who\w*|talking to who\w*|who (?:did|was) (?:he|she|they) (?:tell|say|talk\w*|speak\w*|address\w*)|who heard)\b/.test(text)],
  ['claim', ({ text, raw }) => isClaim(text, raw)], // did Ann say, …, right?
  ['when', ({ text }) => /\b(?:when|what (?:exact )?(?:day|date|time|month|year)|which (?:day|date|month|year)|how long ago|what day|(?:exact |calendar )dates?|how recent\w*|how soon)\b/.test(text)],
  ['how-many', ({ text }) => /\b(?:how many|how much|what number|number of|how often|how big|how large|how long|how far|how old)\b/.test(text)],
  ['where', ({ text }) => /\b(?:where|which (?:city|country|place|town|venue)|what (?:city|country|place|town|venue)|whereabouts)\b/.test(text)],
  ['why', ({ text }) => /\b(?:why|how come|what (?:for|made|caused|prompted|drove|led)|reasons?|for what reason|what was the point|whats behind)\b/.test(text)],
  ['what-said', ({ text, roles }) => roles.speakers.length > 0 && !/^who\b/.test(text)],
  ['what-said', ({ text, roles }) => roles.stranger !== undefined && /\bwhat\b|\bhow did\b|\bquotes?\b/.test(text)],
  ['who', ({ text }) => /\bwho(?:se|m)?\b/.test(text)],
  ['topic', ({ text, contentTerms, names }) => TOPIC.some((pattern) => pattern.test(text)) || (contentTerms + names <= 3 && !WH.test(text))],
];

const SAYING =
  '(?:sa(?:y|ys|id|ying)|told|tell(?:s|ing)?|claim(?:s|ed|ing)?|call(?:s|ed|ing)?|warn(?:s|ed|ing)?|den(?:y|ies|ied|ying)|insist(?:s|ed|ing)?|accus(?:e|es|ed|ing)|promis(?:e|es|ed|ing)|describ(?:e|es|ed|ing)|announc(?:e|es|ed|ing)|think(?:s|ing)?|thought|believ(?:e|es|ed|ing)|argu(?:e|es|ed|ing)|admit(?:s|ted)?|brag(?:s|ged)?|swor[en]|compar(?:e|es|ed|ing)|liken(?:s|ed)?|dismiss(?:es|ed)?|reject(?:s|ed)?|hop(?:e|es|ed|ing)|wish(?:es|ed)?|reckon(?:s|ed)?|mention(?:s|ed)?|stat(?:e|es|ed)|ask(?:s|ed|ing)?|demand(?:s|ed|ing)?|joke(?:s|d)?|jok(?:ing)|quipp?(?:s|ed)?|vow(?:s|ed)?|pledg(?:e|es|ed)|put out|report(?:s|ed|ing)?|repeat(?:s|ed|ing)?|reiterat(?:e|es|ed)|conclud(?:e|es|ed)|complain(?:s|ed|ing)?|urg(?:e|es|ed|ing)|brush(?:es|ed) off|shrug(?:s|ged) off|wrote|describing|felt|feels|suggest(?:s|ed)?|declar(?:e|es|ed)|threaten(?:s|ed)?|utter(?:s|ed)?|assur(?:e|es|ed)|explain(?:s|ed)?|cast|credit(?:s|ed)|prais(?:e|es|ed)|used the (?:word|words|phrase|term|line))';
const WHO_SAID = [
  new RegExp(`\\bwho(?: \\w+){0,3} ${SAYING}\\b`), // who first put out
  /\bwhose (?:\w+ ){0,3}(?:quote|line|words?|claim|phrase|statement|quip|joke|remark|view|opinion|position|promise|warning|voice|sentence|take|idea|comment)\b/,
  /\bwhos (?:\w+ )?(?:quoted|saying|insisting|claiming|behind (?:the|that|this) (?:quote|line|words?|phrase|claim))\b/,
  /\bwho (?:is|was|gets|got) (?:\w+ )?(?:quoted|credited|cited|attributed)\b/,
  /\b(?:by whom|said by who\w*|says who|said who|who dat|attribut\w+|who(?: is| was)? it)\b/,
  /\b(?:is|was|are|were) (?:that|this|it|those|these) (?:\w+ ){0,3}(?:a|an actual|somebody|someone|anyone|anybody) ?(?:\w+ )?(?:quote|words?|quotation)?\b.*\bor\b/, // is that somebody’s quote or
  /\b(?:somebodys?|someones?|anybodys?|anyones?) (?:\w+ )?(?:quote|words|said|say)\b/,
  /\bwhose\b.*\b(?:is|was|are) (?:that|this|it|these|those)\b/,
  /\bwho (?:is|was|were|are) (?:the )?(?:speaker|source|author) of\b/,
  /\b(?:quote|line|words?|phrase) (?:is|was|come|comes|came) (?:from )?(?:who\w*|whose)\b/,
  /\bwhich (?:\w+ ){0,3}(?:said|say|told|called|claimed|warned|announced|described|used the)\b/,
];
const PERSON = [
  /^(?:so |and |ok |wait |sorry )?who(?: is| was| are|s)? (?:this |that |the |even |exactly |again )*P\d+(?: \w+)?(?: again| anyway| fella| guy| dude| person| supposed to be| exactly| then| meant to be)*$/,
  /^(?:so |and )?whos? (?:this |that )?P\d+ (?:guy|fella|dude|person|chap|bloke)?\b(?! \w+ \w+ \w+ \w+ \w+ \w+)/,
  /\bwho(?: is|s| was) (?:this |that )?P\d+ (?:who|that)\b/,
  /\b(?:what|which) (?:part|role) (?:does|did|do|is) (?:the )?P\d+\b/,
  /\b(?:tell me about|profile of|bio of|background on|info on|who exactly is|remind me who|who on earth is|describe)(?: the)? P\d+(?: is| was)?$/,
  /\bP\d+ (?:role|part|job|title|position) in\b/,
  /\bwhat(?: is|s| was) (?:the )?P\d+ (?:job|role|title|post|position|function|office)\b/,
  /\bwhat does (?:the )?P\d+ do\b/,
];
const CONFLICT = [
  /\b(?:differ|differs|diverg\w+|discrepanc\w+|contradict(?:s|ing|ory|ion|ions)?|conflicting|inconsisten\w+|mismatch)\b/,
  /\b(?:both|all)(?: \w+){0,3} be (?:true|right|correct)\b/,
  /\b(?:versions?|accounts?|stories|sides)\b.*\b(?:of|on|about|over|tell|say|differ|disagree|match|compare|line up|square)\b.*(?:\bdiffer|\bdisagree|\bmatch|\bsquare|\bcompare|\bagree|\bconflict)/,
  /\b(?:disagree|clash|at odds|same page|see eye to eye|far apart|split|dispute) (?:on|about|over)?\b.*\b(?:with|about|on|over|between)?\b/,
  /\bwho(?: is|s)? (?:right|telling the truth|lying)\b/,
  /\b(?:two|different|competing|rival|diverging|both) (?:versions?|accounts?|stories|tales|readings?|datings?|spellings?|dates)\b/,
  /\bsquare (?:that|this|it)? ?with\b|\breconcile\b|\bcompare (?:P\d+|what|the|how)\b|\bwhose (?:version|account|story)\b/,
];
const TOPIC = [
  /\b(?:anything|something|much|more|info|stuff|details|news|word|what) (?:in there |in it |there )?(?:about|on|regarding|re)\b(?! P\d+)/,
  /^(?:so |and |ok )?(?:what about|how about|tell me about|whats this about|what is this about|whats the deal with|summar\w+|sum up|overview|highlights|rundown|recap|gist)\b/,
  /\b(?:stuff|summary|highlights|overview|recap|rundown|tl ?dr|in a nutshell|main points|key points|everything (?:on|about))\b/,
];
const WH = /\b(?:who|whom|whose|what|which|when|where|why|how)\b/;

const AUX_START =
  /^(?:(?:so|and|but|wait|ok|okay|hey|um|well|then|now|seriously|hold on|hmm|also) )*(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|isnt|arent|wasnt|werent|dont|doesnt|didnt|hasnt|havent|hadnt|couldnt|wont|wouldnt)\b/;
const TAG =
  /(?:\b(?:right|correct|yes|no|true|yeah|innit|huh|true or false|t f|is that right|is that so|is that true|is that correct|is it true|is this true|did (?:he|she|they|it)|didnt (?:he|she|they|it)|isnt (?:he|she|it|that)|wasnt (?:he|she|it|that)|doesnt (?:he|she|it)|dont they|didnt (?:he|she|they)|isnt (?:he|she|it|that)|wasnt (?:he|she|it)|arent they|werent they|has (?:he|she)|hasnt (?:he|she)|does (?:he|she)|he did right|agree|or not|or no|legit|confirm|accurate|fact or fiction))\s*$/;
const CHECKING =
  /\b(?:is it true|is it right|is it correct|is it fair to say|is it the case|true or false|true that|right that|correct that|fact ?check|confirm (?:that|whether|if)|verify|can you confirm|someone (?:told|said)|i (?:heard|read|thought|think|believe|assume|bet|saw)|apparently|my (?:boss|colleague|friend|mate|uncle|dad|mum|mom) (?:says|said|claims|reckons|told)|did (?:he|she|they) (?:actually|really)|supposedly|allegedly|as i understand)\b/;

function isClaim(text: string, raw: string): boolean {
  const noWh = !/\b(?:what|which|when|where|why|how|whom|whose|who)\b/.test(text.replace(/\bwho(?=[^?]*\b(?:said|say|says)\b)/, ''));
  if (CHECKING.test(text)) return !/\b(?:what|when|where|why|how) (?:did|does|was|is|were)\b/.test(text);
  if (TAG.test(text) && !/^(?:who|what|when|where|why|how|which)\b/.test(text)) return true;
  if (!AUX_START.test(text)) return false;
  if (/\b(?:anything|something|mention|mentions|mentioned)\b.*\b(?:about|on|of)\b/.test(text) && !/P\d/.test(text)) return false;
  return noWh || /\bwho (?:said|says)\b/.test(raw) || /\b(?:same (?:guy|man|person|one)|because|why)\b/.test(text) || !/\b(?:what|which|when|where|why|how|whom|whose)\b/.test(text);
}

/** Names the form of a question from its skeleton. */
export function formOf(skeleton: Skeleton, roles: Roles, raw: string, contentTerms: number): Form {
  const look: Look = { text: skeleton.text, raw, roles, contentTerms, names: skeleton.names.length };
  return FORMS.find(([, holds]) => holds(look))?.[0] ?? 'fact';
}
