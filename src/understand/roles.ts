import type { Skeleton } from './skeleton.ts';

/** Who is asked about, in which part. Ids of parties. */
export interface Roles {
  speakers: string[];
  addressees: string[];
  /** The words where a speaker should stand, if they name nobody known. */
  stranger: string | undefined;
}

const SAY =
  '(?:say|says|said|saying|tell|tells|told|telling|claim|claims|claimed|claiming|call|calls|called|calling|warn|warns|warned|deny|denies|denied|mention|mentions|mentioned|comment|commented|think|thinks|thought|believe|believes|believed|accuse|accused|promise|promises|promised|describe|describes|described|describing|praise|praises|praised|praising|label|labels|labelled|labeled|brand|brands|branded|criticise|criticised|criticize|criticized|slam|slams|slammed|credit|credits|credited|hail|hails|hailed|condemn|condemns|condemned|endorse|endorsed|downplay|downplays|downplayed|predict|predicts|predicted|boast|boasted|lament|lamented|insist|insists|insisted|insisting|argue|argues|argued|announce|announces|announced|admit|admits|admitted|respond|responds|responded|reply|replies|replied|react|reacts|reacted|answer|answered|state|stated|suggest|suggested|declare|declared|stress|stressed|explain|explained|feel|feels|felt|conclude|concluded|dismiss|dismisses|dismissed|reject|rejected|reiterate|reiterated|assert|asserts|asserted|put it|make of|made of|express|expressed|demand|demanded|bring up|brought up|talk about|talked about|speak about|spoke about|speak of|spoke of|weigh in|refer to|referred to|hint|vow|vowed|pledge|pledged|quoted|quip|quipped|joke|joked|acknowledge|acknowledged|concede|conceded|confirm|confirmed|urge|urged|ask|asked|report|reported|compare|compared|liken|likened|brush off|brushed off|shrug off|shrugged off|reckon|reckons|reckoned|sum up|summed up|summarise|blame|blames|blamed|come out with|came out with|read|reads|dodge|dodged|put out|come back|came back|take it|took it|hit back|push back|pushed back|fire back|counter|countered|buys (?:it|that|into)|bought (?:it|that|into)|figured|swallowed|be like|was like|is like|came out like|ramble|rambled|droned)';
const SPEECH =
  '(?:words|word|one liners?|soundbites?|catchphrases?|zingers?|objections?|criticisms?|complaints?|concerns?|arguments|warnings|defen[cs]e|quote|quotes|quotation|take|view|views|opinion|stance|position|line|reaction|response|answer|reply|comment|comments|message|claim|claims|remark|remarks|crack|joke|quip|thoughts|statement|statements|version|account|argument|warning|promise|pledge|conclusion|verdict|assessment|description|denial|accusation|demand|feeling|feelings|impression|excuse|explanation|pitch|rebuttal|comeback|retort|wording|phrase|phrasing)';
const HEARS =
  '(?:tell|tells|told|telling|warn|warned|urge|urged|ask|asked|assure|assured|inform|informed|remind|reminded|promise|promised)';
const AUX =
  "(?:did|does|do|has|had|have|would|could|can|will|didnt|didn't|doesnt|doesn't|hasnt|hasn't|was|is|were|are)";
// V8 unrolls a short repetition unless it captures; before the many words of SAY that takes up to 70 ms to compile.
// So repetitions capture here, though nobody looks at what.
const FILL = "(\\w+'?\\w* ){0,2}";

const THE_ONE =
  '(?:the |that )(?:very )?(?:one|guy|man|woman|fella|fellow|bloke|dude|chap|lad|person|voice|official|minister|leader)';

/** Patterns whose first group is the place of a speaker. The example stands behind each. */
const SPEAKER = [
  new RegExp(`\\b${AUX} (?:the |that |this |even |ever )?P(\\d+)(?: and P\\d+)? ${FILL}${SAY}\\b`), // did Ann ever say
  new RegExp(
    `\\bP(\\d+) (\\w+ly |also |then |again |once |never |ever |only |later |still |first |really |even |actually |himself |herself |just |basically |had |has |was |is |have |been |kept |keeps |keep |went on |to ){0,3}${SAY}\\b`,
  ), // Ann also warned
  new RegExp(`\\bP(\\d+) and P\\d+ (both |also |each |jointly )?${SAY}\\b`), // Ann and Bob talked about
  // Not "she dragged it into the Ann argument", which is on Ann.
  new RegExp(
    `(?<!\\bP\\d+ .*\\b(?:into|over|about) the )\\bP(\\d+) (own |exact |actual |precise |verbatim |direct |literal |original |full |short |famous |public |official |first |last |whole |general |overall |one |only ){0,2}${SPEECH}\\b`,
  ), // Ann’s exact words
  /\baccording to (?:the )?P(\d+)\b/, // according to Ann
  new RegExp(
    `(?<!\\b(?:(?:drew|draw|draws|drawing) (?:a|the)|his|her|their|own|personal) )\\b${SPEECH} (?:of|by|from) (?:the )?P(\\d+)\\b`,
  ), // the reaction of Ann
  /\b(?:reply|answer|response|comment|statement|reaction|explanation|account|view|opinion) (?:did|does|has) (?:the )?P(\d+) (?:give|gave|given|make|made|offer|offered|issue|issued)\b/, // what reply did Ann give
  /(?<!\b(?:drew|draw|draws|drawing) (?:a|the) )\b(?:heard|hear|anything|something|statements?|quotes?|quoted|comments?|words?|said|line) (?:from|by) (?:the )?P(\d+)\b/, // anything from Ann
  /\b(?:going by|per|as told by|in the words of|if (?:you|u|we|one) (?:ask|believe|trust|listen to|go by)|to hear|as far as) (?:the )?P(\d+)(?: side| camp)?\b(?= (?:is concerned|say|think|tell)|$|\?|,)/, // going by Ann
  /^(?:and |so |ok |what about |how about )?(?:the )?P(\d+) (?:on|about|re|regarding|over|reaction|to P\d+)\b/, // Ann on the war
  /^(?:please )?(?:quote|cite) (?:me )?(?:the )?P(\d+)\b/, // quote Ann on
  /\b(?:it was|was it|is it|its|wasnt it|isnt it) (?:the |that |this )?P(\d+),?(?: and)?(?: not (?:the |that )?P\d+,?)? (?:himself |herself |themselves )?(?:(?:in|at|on) P?\w+ )?(?:who|that|\w+ing)\b/, // it was Ann, not Bob, who; it was Ann joking
  new RegExp(`\\bP(\\d+),? (?:himself |herself )?(?:is |was |s )?${THE_ONE} (?:who|that|\\w+ing)\\b`), // Ann is the one who
  new RegExp(`\\bP(\\d+) (\\w+ ){1,3}and ${SAY}\\b`), // Ann came out and said
  new RegExp(`\\bP(\\d+) P\\d+ ${SPEECH}\\b`), // Ann’s Bob quote
  /^(?:\w+ ){0,3}Q,? (?:(?:that|this|it|which|line|quote|words?|remark|bit|thing|phrase) )?(?:is|was|came from|comes from|belongs to) (?:the )?P(\d+)\b/, // “…” was Ann
  /\b(?:crack|joke|quip|line|quote|remark|comment|jab|dig|jibe|warning|promise|bit|threat) (?:about|on|that) .+ (?:is|was|came from|comes from|belongs to) (?:the )?P(\d+)$/, // the crack about fares was Ann’s
  /^Q,? (?:(?:said|says|from|by) )?(?:the )?P(\d+)$/, // “…”, Ann
  /^(?:the )?P(\d+),? Q$/, // Ann: “…”
  /(?:\bQ|\b(?:thing|line|quote|phrase|words?|bit|remark|crack|expression|wording))\b(?: \w+){0,4} (?:came|comes?|coming) from (?:the )?P(\d+)\b/, // does “…” come from Ann
].map(everywhere);

/** Patterns whose first group is the place of an addressee. */
const ADDRESSEE = [
  new RegExp(`\\b${HEARS} (?:the |that )?P(\\d+)\\b`), // told Bob
  new RegExp(`\\b${SAY} (?:\\w+ ){0,3}to (?:the )?P(\\d+)\\b`), // said it to Bob
  new RegExp(`\\b${SPEECH} (?:to|for) (?:the )?P(\\d+)\\b`), // message to Bob
  /\bP\d+ to (?:the )?P(\d+)\b/, // Ann to Bob
  /\bP(\d+) (?:was|were|is|been|get|got|being) (?:\w+ )?(?:told|asked|urged|warned|informed|assured|hear)\b/, // was Bob told
  /\b(?:was|were|is) (?:the )?P(\d+) (?:\w+ )?(?:told|asked|urged|warned|informed|assured)\b/,
  /\bP(\d+) (?:hear|heard) from\b/,
].map(everywhere);

/** Patterns whose first group is the place of what somebody's words are about. */
const MATTER = [new RegExp(`\\bP\\d+ P(\\d+) ${SPEECH}\\b`)].map(everywhere); // Ann’s Bob quote

/** "what did merkel say": someone stands where a speaker stands, and the record knows nobody of that name. */
const STRANGER = [
  /\b(?:did|does|has|had) (?:the |president |mr |mrs |ms |prime minister |chancellor )?((?!(?:the )?(?:headline|subhead|title|article|story|piece|text|caption)s? |it |this |that |he |she |they |his |her |its |their |my |your |anyone |anybody |someone |somebody |everyone |we |you |i |P\d)[\w']+(?: [\w']+)?) (?:ever |also |really |actually |even )?(?:say|said|tell|claim|think|comment|mention|warn|respond|reply|react|announce|make of|have to say)\b/,
  /^(?:any |a )?(?:quotes?|words?|statements?|comments?) (?:from|by) (?:the )?((?!P\d|him|her|them|it|that|this)[\w']+(?: [\w']+)?)$/,
];

/** "Our guy", "the other side": somebody whom the asker could name, and does not. */
const SOMEBODY =
  /^(?:the|our|your|this|that|my) (?:(?:other|big|top|head|old|main|poor) )?(?:guy|man|woman|lady|dude|bloke|fella|fellow|chap|lad|boss|chief|official|diplomat|minister|side|lot|camp|team|visitor|guest|host|\w+(?:an|ish|ese))s?$/;

/** Reads who speaks and who is spoken to. */
export function rolesOf({ text: whole, names }: Skeleton): Roles {
  // Nobody is named: nobody known speaks or hears.
  if (!names.length) return { speakers: [], addressees: [], stranger: strangerIn(whole) };
  const text = mainClause(whole);
  const hearing = new Set(placesOf(text, ADDRESSEE));
  // "what did Bob make of Ann’s demand" asks for Bob’s words.
  const asked = /\bwhat\b/.test(text) ? placesOf(text, SPEAKER.slice(0, 1)).slice(0, 1) : [];
  const speaking = (asked.length ? asked : placesOf(text, SPEAKER)).filter(
    (place) => !hearing.has(place) || /P\d+ to P\d+/.test(text),
  );
  const ids = (places: Iterable<number>) => [...new Set([...places].flatMap((place) => names[place] ?? []))];
  const matters = new Set(placesOf(text, MATTER));
  const speakers = ids(speaking.filter((place) => !isHearerOnly(text, place) && !matters.has(place)));
  const addressees = ids([...hearing].filter((place) => !speaking.includes(place)));
  return { speakers, addressees, stranger: speakers.length ? undefined : strangerIn(text) };
}

/** "Ann’s response when Bob brought it up" asks for Ann’s; "what’s the pier in Wick called" for no words. */
function mainClause(text: string): string {
  const main = text
    .replace(/\b(?:when|after|once|before|because|now that) (?:the )?P\d+.*$/, '')
    .replace(/\bgets? (?:a )?mention(?:ed)?\b/, 'appears')
    .replace(/^(whats?(?: is| was| are| were)? .*) called$/, '$1 named');
  return /P\d+/.test(main) ? main : text;
}

/** "Ann to Bob": Bob is matched by both sorts of pattern and only hears. */
function isHearerOnly(text: string, place: number): boolean {
  return new RegExp(`P\\d+ to (?:the )?P${place}\\b`).test(text);
}

function everywhere(pattern: RegExp): RegExp {
  return new RegExp(pattern, 'g');
}

function placesOf(text: string, patterns: readonly RegExp[]): number[] {
  const places: number[] = [];
  for (const pattern of patterns) {
    for (const match of text.matchAll(pattern)) places.push(Number(match[1]));
  }
  return places;
}

function strangerIn(text: string): string | undefined {
  for (const pattern of STRANGER) {
    const found = pattern.exec(text)?.[1];
    if (found)
      return SOMEBODY.test(text.includes(`the ${found}`) ? `the ${found}` : found) ? undefined : found;
  }
  return undefined;
}
