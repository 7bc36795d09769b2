/** Nothing is asked: greetings, thanks, and questions about the bot itself. */
export function isSmallTalk(text: string): boolean {
  const plain = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s']/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return plain !== '' && SMALL_TALK.some((pattern) => pattern.test(plain));
}

const GREETING =
  '(?:hi+|hello+|hey+|yo|sup|hiya|howdy|greetings|good (?:morning|afternoon|evening|night|bot|day)|morning|evening|gm|ping|test(?:ing)?)';
const THANKS =
  '(?:thanks?(?: you| u)?|thx|ty|tysm|cheers|great|nice|cool|awesome|perfect|ok(?:ay)?|got it|good (?:job|bot|stuff)|well done|lol|lmao|haha+|wow|bye|goodbye|see you|cya|brb|never ?mind|nvm)';
const TAIL =
  "(?: (?:there|bot|all|everyone|team|folks|again|so much|a lot|very much|man|mate|buddy|friend|you|guys|for (?:that|this|your help|the help)|that(?: s|'s)? (?:great|helpful|all)))*";
const SMALL_TALK = [
  new RegExp(`^(?:${GREETING}|${THANKS})${TAIL}(?: (?:${GREETING}|${THANKS})${TAIL})*$`),
  /^(?:how are you|how r u|how's it going|what's up|whats up|wassup|are you there|you there|anyone there|u there)(?: doing)?(?: today| bot)?$/,
  /^(?:help(?: me)?(?: please| pls)?|what can (?:you|u|i) (?:do|ask)(?: here| you)?|how do (?:you|i|u|we) (?:work|use (?:this|you|it)|ask(?: you)?(?: things| questions| something)?)|what (?:do|are) you(?: do| for)?|who are (?:you|u)|who made you|are you (?:a bot|an? ai|human|real|chatgpt|a robot)|what is this(?: bot)?|commands|menu|\?|what questions can i ask(?: you)?|what do you know)$/,
  /^(?:tell me a joke|sing (?:me )?(?:a song|something)|i love you|do you love me|what's the weather(?: like)?(?: today)?|what time is it|marry me|you suck|you're (?:great|stupid|useless|awesome)|good one)$/,
];
