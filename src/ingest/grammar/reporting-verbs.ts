/*
 * Verbs by which news reports speech or stance, in groups by what may follow them. General English;
 * no story has a say in these lists.
 */
const list = (text: string) => new Set(text.trim().split(/\s+/));

/** Followed or preceded by what was said, as a clause or a quotation. */
const clause = list(`
  say tell add note write announce argue claim state declare explain acknowledge admit insist warn suggest assert
  report respond reply answer continue conclude tweet recall remark observe predict promise pledge vow agree contend
  maintain concede confirm reveal deny estimate complain joke quip ask wonder indicate believe think hope expect fear
  worry stress emphasize emphasise reiterate mention testify caution charge demand recount shout yell chant exclaim
  proclaim lament muse interject allege opine counter retort disclose boast brag signal assure inform notify remind
  plead marvel repeat post email blog estimate project forecast guess reckon underscore swear speculate swear affirm
  advise recommend decide rule propose urge implore beg request doubt assume feel conclude determine echo joke
  comment gush sigh cry scream murmur whisper snap fume rail thunder describe
`);

/** Said of polls, papers and reports as readily as of people; a clause follows. */
const evidence = list('show find indicate suggest reveal report conclude estimate note project document');

/** Followed by what is praised, rejected, asked for: a noun phrase carries the stance. */
const stance = list(`
  call criticize criticise praise condemn denounce attack blast slam mock question endorse support oppose reject
  dismiss cite accuse blame label dub describe describes favor favour demand urge defend decry deride ridicule
  tout hail applaud welcome bemoan rebuke chastise fault compare liken characterize characterise reference
  discuss propose announce vow pledge promise predict deny disavow dispute reiterate express voice outline detail brand decry scold credit identify rate reference
`);

/** Followed by "to do" something. */
const intent = list(`
  want plan refuse promise pledge vow agree hope expect threaten decline offer seek intend wish ask urge tell call
  decide prefer propose claim encourage advise warn order
`);

/** Verbs that are speech only as the tail of a quotation: "…," he went on. */
const tail = list('continue begin go laugh smile nod shrug conclude finish');

/** "call on", "point out", "go on to say": a particle that belongs to the verb. */
export const particles: Record<string, string[]> = {
  call: ['for', 'on', 'upon'],
  point: ['out', 'to'],
  speak: ['of', 'about'],
  talk: ['about', 'of'],
  refer: ['to'],
  allude: ['to'],
  accuse: [],
  lash: ['out'],
  push: ['for', 'back'],
  shrug: ['off'],
  complain: ['about'],
  joke: ['about'],
  warn: ['of', 'about', 'against'],
  disagree: ['with'],
  agree: ['with'],
  argue: ['for', 'against'],
  worry: ['about'],
  brag: ['about'],
  boast: ['about', 'of'],
  ask: ['about', 'for'],
};

export interface Reporting {
  clause: boolean;
  evidence: boolean;
  stance: boolean;
  intent: boolean;
}

/** What a verb (by its lemma) may report, or null when it reports nothing. */
export function reporting(lemma: string): Reporting | null {
  const kind = {
    clause: clause.has(lemma) || evidence.has(lemma),
    evidence: evidence.has(lemma),
    stance: stance.has(lemma),
    intent: intent.has(lemma),
  };
  return kind.clause || kind.stance || kind.intent || lemma in particles ? kind : null;
}

export const endsQuotation = (lemma: string) => clause.has(lemma) || tail.has(lemma);

/** Nouns that carry what was said: "Reyes's claim that", "a warning that". */
export const speechNouns = list(`
  claim statement announcement assertion warning promise pledge suggestion argument admission comment remark
  accusation allegation insistence call demand belief view concern position vow prediction conclusion
`);
