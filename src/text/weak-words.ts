/**
 * General verbs, adjectives and nouns that shape a question more than they say what it is about: "enjoys the backing of",
 * "the present administration". They count in full where the record has them; where it has not, they count little.
 */
const WEAK_WORDS = `
only never always all none alone
able account act actual add advance affair again ahead aim allow alone apart apply area around arrange aside assume attempt attitude
away background bad basis become begin behave behavior behind belong big bit bits blow boss box bring broad brief build bunch business buy
call care carry case catch cause certain chance chap character choose chunk claim clean close colleague colour comparison complete concern
condition consider contain context continue count couple course cover current cut date day days deal decide deep degree depth detail
different difficult direct discuss doubt draw drive due early earlier easy effect effectively enjoy enough entire envisage equal especially essentially eventually
event evidently exact example expect explain express extent face fact factor fairly fall familiar far fast fate feature feel few field
figure fill final fine finish firm first fit focus follow form former forward frame free fresh full further future gather general giant
gist given glad global goal good grand great ground group guess guest half hand handle hands happen happening hard head hear heat hide high hint hit
hold host hour huge idea identify immediate impact imply important impression include indeed individual initially inside instance intend interest
introduce involve issue item job join judge kick kid kill kindly label lack large late latest lay lead leave length let level lie life
light likely limit line list listen little live load local lose love low main major manage manner mark massive matter mean means
meanwhile mention mere merely message middle mind minor miss moment month mood move narrow nature near necessary new nice normally
note notice notion number obvious occasion occur odd offer official often okay old open opinion option order ordinary original overall
overview own particular pass past patch pay peep percent perfect period person phrase pick picture place plain plan play point poor portray position
possible pose post potential practice precise prefer present press previous primary prior private problem process produce proper properly public
pull purpose push quality quote raise range rank rare rate reach reaction read ready real reason recap recent reckon regard regarding relate
relevant remain remark remotely repeat reply report represent require respect respective respond rest result reveal risk rough round row run
sake scene scope scratch seat second section see seem select send sense sentence separate series serve set settle several shape share short side
sign significant similar simple single sit situation size slip slot small smooth solid sound space speak special specific spend split spot squeeze stage
stand stance standpoint start state status stay step stick stir straight strange strict stress strike strong style subject successful sudden suggest sum summary
summarise summarize support suppose surprise surround take talk target tell tend term test thick think thought throw tie tight time tiny title
today together tone topic total touch tough toward track treat trouble true turn twist type typical understand unit unlike use used usual
utter various vary verbatim version vibe view visible wait walk want watch way week weigh weird whole wide wise wonder word
work world worth wrap write wrong year young undertake undertook supposed mr mrs ms sir lord dear honest
`;

/** Stems are compared, so that every form of a word counts. */
export const weakWords: ReadonlySet<string> = new Set(WEAK_WORDS.trim().split(/\s+/));
