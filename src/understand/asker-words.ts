/* Words that speak of the asker, or of what is to be done with a claim, and not of its matter. */

/** Words in which people speak of themselves, of whom they have it from, and of what they need it for. */
export const OF_ASKER =
  /^(?:i|im|ive|me|my|mine|myself|we|weve|our|you|your|youre|u|ur|yall|someone|somebody|everyone|everybody|people|folks|guys|team|friend|friends|mate|buddy|boss|manager|chief|editor|producer|reporter|intern|colleague|coworker|client|counsel|legal|lawyer|teacher|prof|professor|pupil|student|class|kid|kids|son|daughter|mom|mum|mother|dad|father|uncle|aunt|cousin|sister|brother|gran|grandma|grandpa|roommate|flatmate|neighbou?r|wife|husband|partner|girlfriend|boyfriend|guy|dude|driver|listener|reader|viewer|host|bot|siri|alexa|tweet|twitter|tiktok|post|thread|chat|channel|podcast|radio|newsletter|email|mail|message|screenshot|meme|headline|caption|subhead|standfirst|draft|copy|deck|slide|graphic|script|quiz|trivia|bet|homework|worksheet|essay|exam|test|argument|question|answer|source|paragraph|para|page|claim|statement|line|sentence|check|fact|facts|yes|no|true|false|right|wrong|correct|accurate|genuine|legit|real|proof|confirm|confirmed|verify|please|pls|plz|thanks|thank|thx|cheers|sorry|hello|hi|hey|morning|afternoon|evening|pardon|apologies|kindly|quick|quickly|brief|short|urgent|asap|deadline|lol|lmao|tbh|ngl|btw|asking|remind|tell|wondering|curious|anyone|wow|ugh|ok|okay|anyway)$/;

/** Asks whether something is so. */
export const CHECKS =
  /\b(?:true|truth|false|right|wrong|correct|accura\w+|genuine|legit|real|really|fair|proof|proves?|confirm\w*|verif\w+|check\w*|facts?|bet|sure|certain|holds? up|stands? (?:that |it |this )?up|adds? up|bears?|borne|back(?:s|ed)?|substantiat\w+|establish\w*|supported|stated|agree|yes or no|yes no|y n|keep|kill|ok|okay|good|fine|safe|case that|believe|settle|dispute|contesting|making (?:it|this|that) up|inflat\w+|exaggerat\w+|lying|no kidding|no joke|(?:is|are|was|were|do|does|did|has|have|had|will|would|can|could|should|may)(?:nt)? (?:he|she|it|they|that|this|there|i|we|you))\b/;
/** "What a world", "jfc". */
export const EXCLAIMS =
  /^(?:what an? \w+(?: \w+)?|credit where (?:its |it is )?due|fair play|fair enough|no offen[cs]e|big if true|classic|typical|unreal|insane|crazy|wild|lol|lmao|rofl|smh|jfc|omg|ffs|wtf|yikes)$/;
/** "I need to know if this is accurate because …": whatever else it says, of the asker. */
export const NEEDS_CHECK =
  /^(?:i|we) (?:just |really )?(?:need|want|have|wanna|would like) to (?:know|check|confirm|verify|be sure|make sure)(?: if| whether| that)? (?:this|that|it)(?:s| is| was)\b/;
/** "True, false, or can't tell". */
export const NO_IDEA =
  /^or (?:cant tell|cannot tell|we cant tell|unclear|neither|unknown|not sure|no idea|dont know|undecided|unproven)$/;
/** Says whence it is. */
export const HEARSAY =
  /\b(?:whether|if|heard|hears?|reads?|told|tells?|says?|said|claims?|claimed|insists?|swears?|convinced|thinks?|believes?|reckons?|goes|concludes?|statement|claim)\b/;
