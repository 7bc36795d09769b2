/** Verbs whose finite forms are no nouns and no participles: wherever they stand, something is said of something. */
const AUXILIARIES =
  'is are was were am isnt arent wasnt werent has have had hasnt havent hadnt does do did doesnt dont didnt can could cant cannot couldnt will would wont wouldnt may might must should shouldnt shall ought';

/** Present forms in -s that are no plurals. */
const PRESENTS =
  'comes goes says tells thinks believes knows wants keeps gets gives takes brings seems becomes happens belongs depends exists agrees disagrees denies insists refuses accuses rejects forgets';

/** Irregular past forms that are no participle. */
const PASTS =
  'went gave took came saw knew began broke chose drew fell flew forgot froze grew rode rose spoke stole swore threw wore wrote drove ate hid shook sang sank woke ran became withdrew overcame undertook';

/** Forms that may be either: "was told", "told him". */
const EITHER =
  'said told made held left kept put let met got thought felt found heard lost won led meant paid read sent set shot shut sat stood understood cut hit hurt spent built bought brought caught fought sought taught laid swung hung beat bid cast quit spread split';

/** Verbs of news and of talk about it, for the form in -s: "Ann wants", "Bob backs". */
const BASES =
  'say tell want think believe know see hope wish need like love hate back support oppose reject deny dismiss refuse accept agree disagree admit concede insist claim reckon call describe warn threaten promise vow pledge plan intend expect fear doubt trust blame accuse praise criticize criticise slam attack defend help mean work live stay remain keep hold take make give get go come leave return visit meet talk speak ask answer respond reply urge demand seek try start begin stop end continue allow ban block join face run lead rule own owe count matter look seem appear sound feel find show prove confirm suggest argue compare liken treat consider view regard welcome prefer favor favour share differ clash side stand sit send buy sell pay spend win lose fight kill hit hurt wreck ruin spoil harm damage improve worsen rise fall change move turn put set let bring carry pull push lift drop raise lower cancel skip scrap ditch postpone delay hide ignore dodge avoid deserve recognize recognise represent contain include cover mention report write quote cite happen belong depend concern rest lie use play act serve reflect follow date place spell deal name pin touch list mark link tie pass fly add limit stick grow draw cost hail rate involve relate refer occur exist rely consist open close receive invite host attend address publish print post state note imply indicate establish condemn endorse defy restore deploy withdraw seize release free detain strike sink sabotage target divert travel arrive depart last diverge conflict contradict match resemble speculate reveal cause create form build break cut drag pressure press force permit protect retaliate escalate calm ease warm cool step reach launch';

const finite = setOf(`${AUXILIARIES} ${PRESENTS}`);
const pasts = setOf(PASTS);
const either = setOf(EITHER);
const bases = setOf(BASES);

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/**
 * What a folded word is as a verb: `finite` in any place, `either` a past form or a participle or noun ("told",
 * "claimed", "wants"), undefined no verb as far as lists and endings tell.
 */
export function finiteness(word: string): 'finite' | 'either' | undefined {
  if (finite.has(word) || pasts.has(word)) return 'finite';
  if (either.has(word) || /[a-z]{2,}ed$/.test(word)) return 'either';
  const base = /^(\w+?)(?:(?<=[cs]h|ss|x|o)es|s)$/.exec(word)?.[1];
  if (base !== undefined && bases.has(base)) return 'either';
  return /ies$/.test(word) && bases.has(word.replace(/ies$/, 'y')) ? 'either' : undefined;
}

/** Whether a folded word is the bare form of a verb of the list: "they want". */
export function isBareVerb(word: string): boolean {
  return bases.has(word);
}
