import { root } from './root.ts';

/**
 * Words that say what sort of thing is asked for, or how it was put, and nothing of what it is about: "name the
 * newspaper", "which decade", "how does the piece spell it", "who griped". A record that lacks them lacks no matter.
 */
const ASKING_WORDS = `
name names title caption captions photo photos picture paragraph opening headline sentence spell spelled spelt spelling decade month season
date weekday calendar clock number figure total amount size adjective noun verb word words term phrase nickname label
who what which when where why how whose whom whens wheres whys hows
statement comment remark reaction response answer reply message view opinion stance position take verdict account version telling
explanation excuse reason purpose goal circumstance circumstances condition trigger subject topic context role part
insist gripe grumble grouse moan quip crack joke swear reckon claim assert allege mention declare stress admit concede confirm deny argue
assure blurt brag boast vow pledge remark quip shout yell tweet
respond react explain describe characterise characterize portray depict phrase word utter voice express vent air list
ignore forget imagination real source outlet newspaper paper reporter journalist writer author narrator
check confirm verify true false correct accurate exactly precisely likely sceptic sceptical sure settled established
rundown recap summary overview gist main point points detail details highlights
chap bloke fella lad folk lot load loads gang mob boss guest host friend friends pal pals mate rival opposite number counterpart
cost costs price prices
power powers superpower side sides camp camps party parties country countries nation nations land place city town
`;

const asking: ReadonlySet<string> = new Set(ASKING_WORDS.trim().split(/\s+/).map(root));

/** Whether a root, or a phrase of roots as "how mani", asks rather than tells. */
export function isAsking(key: string): boolean {
  return asking.has(key) || /^(?:how|what|which|main|fact|day of) /.test(key);
}
