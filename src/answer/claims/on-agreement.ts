import { isNegative } from '../../text/negation.ts';

const AGREE =
  /\b(?:agree|agrees|agreed|agreeing|agreement|unanimous\w*|unison|lockstep|aligned|consistent\w*|in sync|in line with (?:each other|one another)|of one mind|(?:same|one) (?:page|sheet|hymn ?sheet|story|version|account|tune|line|thing)|eye to eye|(?:two|both|their) (?:versions|accounts|stories) (?:match|tally|square))\b/i;
const DIVERGE =
  /\b(?:disagree\w*|disagreement|at odds|diverg\w+|discrepanc\w+|mismatch\w*|inconsisten\w+|contradict(?:s|ed|ing)? (?:each other|one another|themselves)|(?:different|conflicting|competing|rival|opposite) (?:\w+ )?(?:versions?|accounts?|stories)|on opposite sides|(?:versions?|accounts?|stories) (?:differ|clash|conflict)\w*)\b/i;
/** "Is that agreed or contested" claims neither. */
const LEAVES_OPEN = /\b(?:agreed?|same \w+|disputed|contested)\b.* or \w+/i;

/**
 * What a claim says of two accounts of one matter: "they tell the same story" that they agree, "they can’t even agree"
 * that they diverge. Undefined where it speaks of the matter alone.
 */
export function saysOfAccounts(claim: string): 'agree' | 'diverge' | undefined {
  if (LEAVES_OPEN.test(claim)) return undefined;
  const isTurned = isNegative(claim);
  if (DIVERGE.test(claim)) return isTurned ? 'agree' : 'diverge';
  if (AGREE.test(claim)) return isTurned ? 'diverge' : 'agree';
  return undefined;
}
