/*
 * Words for posts, trades and standing that stand before or after a name. General English.
 */
const list = (text: string) => new Set(text.trim().split(/\s+/));

const nouns = list(`
  president premier chancellor minister secretary senator representative congressman congresswoman congressmember governor
  mayor councilman councilwoman councilmember councillor alderman commissioner delegate lawmaker legislator leader chief
  head director chairman chairwoman chair chairperson ceo executive founder owner boss manager officer official spokesman
  spokeswoman spokesperson adviser advisor aide strategist consultant pollster candidate nominee hopeful contender runner
  general colonel major captain lieutenant sergeant admiral commander officer sheriff judge justice prosecutor attorney
  lawyer solicitor barrister counsel ambassador envoy diplomat consul economist analyst professor scholar scientist
  researcher doctor nurse teacher principal superintendent coach player striker goalkeeper actor actress singer musician
  director producer author writer novelist journalist reporter correspondent editor columnist host anchor commentator
  activist campaigner organizer organiser farmer worker resident neighbor neighbour owner engineer architect pilot pastor
  bishop priest rabbi imam cardinal pope king queen prince princess emperor dictator rebel warlord billionaire businessman
  businesswoman investor banker trader historian biographer expert specialist critic rival opponent ally colleague friend
  brother sister father mother son daughter wife husband widow niece nephew uncle cousin whip speaker treasurer clerk
  chief-of-staff deputy undersecretary comptroller ombudsman inspector detective fellow student veteran survivor witness
  dean rector curator librarian fisherman captain operator chemist biologist ecologist geologist hydrologist surgeon
  mr mrs ms miss mx dr sen sens rep reps gov gen lt col sgt capt prof rev hon pres del adm sir dame lord lady
`);

const short = list(
  'mr mrs ms miss mx dr sen sens rep reps gov gen lt col sgt capt prof rev hon pres del adm sir dame lord lady madam',
);
const female = list(
  'mrs ms miss dame lady queen princess actress congresswoman spokeswoman chairwoman councilwoman businesswoman sister mother daughter wife widow niece madam',
);
const male = list(
  'mr sir lord king prince congressman spokesman chairman councilman businessman brother father son husband nephew uncle',
);

const bare = (word: string) => word.toLowerCase().replace(/\.$/, '');

export const isTitle = (word: string) =>
  nouns.has(bare(word)) || /^(vice|deputy|ex|co)-/.test(word.toLowerCase());

const trades = list(`
  juror member driver welder nurse clerk parent neighbour neighbor shopper voter migrant refugee priest monk nun tenant
  landlord plaintiff defendant victim carpenter electrician plumber waiter waitress chef cook guard soldier sailor miner
  retiree pensioner volunteer counterpart successor predecessor head accountant assistant intern apprentice teenager
  mother-in-law father-in-law grandmother grandfather grandson granddaughter great-granddaughter great-grandson partner
`);
/** Things, places and times that end as words for people do. */
const things = list(`
  number center centre chapter matter paper newspaper letter quarter river water summer winter order offer power shoulder
  weather border tower floor door color colour motor sector factor error favor favour labor labour corner dinner fever
  manner computer server trailer theater theatre other another former later either rather after under over never ever
  further whether together per monitor reactor tractor elevator flavor rumor humor terror horror mirror major minor junior
  senior prior superior interior exterior poor register filter folder poster cluster disaster semester thunder wonder
  danger anger finger hunger liver silver cover lever layer prayer list twist christian career beer deer peer
  foster proper bitter better greater larger smaller higher lower longer older younger newer
`);
/** "Pianist" and "welder": somebody by the ending. */
const agent = /^[a-z-]{3,}(?:er|or|ist|ian|eer|man|woman|person)$/;

/** Whether a word may say what somebody is: a post, a trade, or a word that ends as such words do. */
export const isTrade = (word: string) =>
  isTitle(word) || trades.has(bare(word)) || (!things.has(word) && agent.test(word));

/** "Mr.", "Sen.", "Gen.": forms of address that tell no role. */
export const isAddress = (word: string) => short.has(bare(word));

/** The pronoun a title tells, where it tells one. */
export function titlePronoun(words: string[]): 'he' | 'she' | null {
  for (const word of words) {
    if (female.has(bare(word))) return 'she';
    if (male.has(bare(word))) return 'he';
  }
  return null;
}

const bodies = list(`
  university college school department ministry office agency administration commission committee council board bureau
  court house senate congress parliament party union association federation society institute foundation fund bank group
  company corporation corp inc ltd llc co times post news journal tribune herald gazette chronicle magazine network press
  radio television tv broadcasting police army navy force forces guard service services center centre club league team
  hospital church campaign organization organisation authority coalition alliance front movement assembly cabinet
  government treasury reserve exchange airlines airways industries systems technologies labs partners associates
  foods homes motors energy pharmaceuticals holdings research capital securities insurance brothers centers centres
  republicans democrats conservatives labour greens liberals socialists tories media poll panel
`);

const outlets = list(
  'times post news journal tribune herald gazette chronicle magazine press radio television tv broadcasting reuters afp bbc cnn npr politico bloomberg',
);

export const isBody = (word: string) => bodies.has(bare(word));
export const isOutlet = (word: string) => outlets.has(bare(word));
