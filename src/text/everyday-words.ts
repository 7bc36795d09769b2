import { stem } from './stem.ts';

/**
 * Words of everyday English that say little of what a text is about, though few sentences of a short text may
 * hold them: their rarity there is chance. In the form of {@link stem}.
 */
export const everydayWords: ReadonlySet<string> = new Set(
  [
    'use take make give put set keep become seem appear happen occur come go see look find show know think believe',
    'consider call name refer describe define mean regard view help allow enable let need want try seek begin start',
    'stop end continue remain stay leave bring carry turn run move hold play work serve act cause affect result lead',
    'involve include contain consist provide offer create form produce develop establish exist live say tell speak',
    'state claim ask answer add receive gain get like require base relate associate concern identify express',
    'common usual general often sometimes always never typical frequent normal main major primary basic essential',
    'important significant specific particular certain special different various similar possible likely able',
    'new old good great big large small high low long short first last next early late many much several few single',
    'main total entire whole complete full part way thing kind type sort example term word name number amount group',
    'people person man woman place area time year day case point fact reason purpose role result effect form level',
    'one two three four five six seven eight nine ten today currently originally eventually finally ultimately',
    'around along together within without toward across near away back since ago besides instead likely directly',
    'know known well better best less least more most due per via according addition order respect',
  ]
    .join(' ')
    .split(' ')
    .map(stem),
);
