/**
 * Words that questions are made of, for the compression of answer ids; the likeliest last, as deflate wants it.
 * Ids depend on it: a change needs a new version letter.
 */
export const DICTIONARY = `
you sure? I thought that was really any order of events sequence both sides differ disagree versions accounts diverge
tell me about what about how about and then his exact words? her exact words? in which order how many how much how often
/timeline /story /people /subjects /help /quotes /check /ask speaker:" to:" words:" about:" /who-said 
is it true that has have had been would could should because after before during between against with from into over
president minister secretary government report meeting talks call election war deal plan troops press conference
called claimed denied warned announced promised described insisted accused discussed mentioned think thinks reaction
whose words are these? who told him that? to whom did when did where did why did which what was what is are were not there
what does what did who is who was did he say did she say did they say about the who said that who said what did
`
  .trim()
  .replace(/\n/g, ' ');
