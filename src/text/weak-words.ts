/**
 * General verbs, adjectives and nouns that shape a question more than they say what it is about: "enjoys the backing of",
 * "the present administration". They count in full where the record has them; where it has not, they count little.
 */
const WEAK_WORDS = `
able account act actual add advance affair again ahead aim all allow alone always apart apply area around arrange aside assume attempt
attitude away back background bad basis become begin behave behavior behind belong big bit bits bloke blow boss bother brief bring broad broadly
build bunch business call care carry case catch cause certain chance chap character choose chunk claim close colleague comparison complete
concern concerning condition consider contain context continue count couple course cover current date day days deal dear decide deep degree
depth detail different difficult direct discuss doubt draw drive due earlier early easy effect effectively elsewhere enjoy enough entire
envisage equal especially essay essentially event eventually evidently exact example expect explain express extent face fact factor fairly
fall familiar far fast fate feature feel fella few field figure fill final fine finish firm first fit focus follow form former forward frame
free fresh full fundamentally further future gather geezer general generally gent giant gist given glad global goal good grand great ground
group guess half hand handle hands happen happening hard head hear heat high hint hit hold honest hour huge idea identify imagine immediate
impact imply important impression include indeed individual initially inside instance intend interest introduce involve issue item job join
kick kindly label lack lad large late lately latest lay lead leave let level lie life light likely limit line list listen little live lord
lose love low main major manage manner mark massive matter mean means meanwhile mention mere merely message middle mind minor miss moment
month mood move mr mrs ms narrow nature near necessary never nevertheless new nice none nonetheless normally note notice notion
number obvious occasion occur odd offer official often okay old only open opinion option order ordinary original otherwise ought overall
overview own particular pass past peep percent perfect period person phrase pick picture place plain plan play point poor portray pose
position possible post potential practice precise prefer present press presumably previous primary prior problem process produce proper
properly public pull purely purpose push quality quotation quote raise range rare rate reach reaction read ready real reason recap recent
reckon regard regarding relate relevant remain remark remotely repeat reply report reportedly represent require respect respective respond
rest result reveal risk rough round run sake scene scope scratch second section see seem seemingly select send sense sentence separate
series serve set settle several shape share short side significant similar simple single sir sit situation slip slot small smooth solely
solid somehow speak special specific specifically spend split spot stage stance stand standpoint start state status stay step stick straight
strange stress strict strong style subject successful sudden suggest sum summarise summarize summary support suppose supposed surprise
surround take takeaway talk target tell tend term test thick think thought throw tie tight time tiny title today together tone topic total
touch tough toward track treat trouble true turn twist type typical ultimately understand undertake undertook unit unlike use used usual
utter various vary verbatim version vibe view visible wait walk want watch way week weigh weird whole wide wise wonder word work world worth
wrap write wrong year
`;

/** Stems are compared, so that every form of a word counts. */
export const weakWords: ReadonlySet<string> = new Set(WEAK_WORDS.trim().split(/\s+/));
