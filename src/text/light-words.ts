/** Words too common to search by: articles, pronouns, auxiliaries, prepositions, conjunctions. */
const FUNCTION_WORDS = `
a an the this that these those it its he she they them their theirs him his her hers we our us you your yours i me my mine
himself herself themselves itself myself who whom whose which what when where why how
is are was were be been being am aint isnt arent wasnt werent
do does did doing done dont doesnt didnt have has had having hasnt havent hadnt
can could will would shall should may might must cant cannot mustnt neednt shant couldnt wont wouldnt shouldnt
and or but nor so if then than as of in on at by for with without from to into onto about over under up down out off
between among during through within upon per via towards toward
not no any some each every other others another such own same both few more most much many very too also just
there here again once ever yet still while because since until though although whether either neither
im ive id ill youre youve theyre theyve were weve hes shes thats whats whos theres lets wheres hows
hed shed theyd itll hell theyll well hes shes theyre theyve
`;

/** Words of chat and of asking that say nothing about the matter. */
const CHAT_WORDS = `
pls please plz lol lmao haha hey hi hello yo ok okay so um uh hmm btw imo afaik idk tbh ngl fyi asap thx thanks cheers
guys guy folks team dude bro mate man fella bot someone somebody anyone anybody everyone people ppl thing things thingy stuff
smth something anything nothing everything bit kind sort lot lots bunch
really actually basically literally honestly exactly precisely simply quite rather pretty maybe perhaps probably apparently supposedly
allegedly seriously obviously clearly sure surely definitely right correct yes yeah yep nope nah
know tell give show find look check get got let need want help remind remember recall wonder wondering curious question ask asking
article story piece text record source paragraph news item according
say says said saying tells told telling quote quotes quoted quoting word words line exact
go going gonna come came make made take took put keep kept do
well oh wow anyway though even else already now today
one ones twos whole entire full complete
long story short quick quickly real first-hand
re em v er erm q til till ought despite spite whatd whod whered howd whyd b4 coz gimme yall someplace nvm smh iirc icymi fwiw imho tbf rn atm omg wtf lmk bruh fam
etc eg ie vs bout n u r ur im bc cuz cos plus tl dr tldr lemme btwn anywhere somewhere wat wut whats innit eh nah ya ur tho dont gotta wanna gonna tryna kinda sorta dunno dat dis abt w fr
`;

export const functionWords: ReadonlySet<string> = new Set(FUNCTION_WORDS.trim().split(/\s+/));
export const chatWords: ReadonlySet<string> = new Set(CHAT_WORDS.trim().split(/\s+/));

/** Nothing to search by: "did", "the", "lol". */
export function isLight(word: string): boolean {
  return functionWords.has(word) || chatWords.has(word);
}
