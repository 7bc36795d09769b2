/** Verbs by which a message ascribes words: "Ann said", "said Ann". */
const VERBS = `
say says said saying tell tells told telling claim claims claimed state states stated add adds added warn warns warned
call calls called calling insist insists insisted admit admits admitted announce announces announced argue argues argued
answer answers answered reply replies replied respond responds responded declare declares declared explain explains explained
joke jokes joked quip quips quipped promise promises promised remark remarks remarked note notes noted dismiss dismisses dismissed
describe describes described think thinks thought believe believes believed continue continues continued conclude concludes concluded
tweet tweets tweeted write writes wrote put puts goes went deny denies denied confirm confirms confirmed boast boasts boasted
`;
/** Words before a name that make it the source: "according to Ann", "quote from Ann". */
const SOURCE = 'by from per quoting quoted via -';

export const reportingVerbs: ReadonlySet<string> = new Set(VERBS.trim().split(/\s+/));
export const beforeSource: ReadonlySet<string> = new Set(SOURCE.split(' '));

/** Nouns that begin a sentence with a capital and a reporting verb, and are nobody's name: "Someone said". */
export const nobodysName: ReadonlySet<string> = new Set(
  `the a he she they we i you it who someone somebody everyone everybody people reporters officials sources source media press news
  article report story minister president secretary spokesman spokeswoman colleague boss guy friend team they both all some many
  one this that these those what then also and but or so later earlier afterwards today yesterday asked reportedly
  apparently actually meanwhile however`.split(/\s+/),
);
