/** Function words: they carry a sentence but not its matter. In the form of {@link normaliseWord}. */
export const stopWords: ReadonlySet<string> = new Set(
  [
    'a an the this that these those some any each every either neither such same both all few own other another',
    'i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself',
    'she her hers herself it its itself they them their theirs themselves one ones who whom whose which what',
    'when where why how there here then than so too very just only also even still ever again once not no nor',
    'and or but if because as until while although though since unless whether of at by for with about against',
    'between among into through during before after above below to from up down in out on off over under upon',
    'am is are was were be been being do does did done doing has have had having can could will would shall',
    'should may might must let get got cannot',
    "don't doesn't didn't isn't aren't wasn't weren't won't wouldn't can't couldn't shouldn't hasn't haven't",
    "hadn't i'm i've i'd i'll you're you've you'd you'll he'd he'll she'd she'll it'd it'll we're we've we'd",
    "we'll they're they've they'd they'll",
  ]
    .join(' ')
    .split(' '),
);
