/* The adapter's own wording, in one place. What is said about the record comes from the core. */

export const FAILED =
  'Something went wrong on my side, so this has no answer yet. Please ask again in a moment.';
export const TOO_LONG = 'That is too long for me to read as a question. Please ask it in a sentence or two.';
export const NOTHING_TO_CHECK = 'There are no words in that message that I could check.';
export const GONE = 'I can no longer tell which answer this was. Please ask again.';
export const SLOWED =
  'You ask faster than I should answer in one channel. Nothing is lost: your questions are answered one by one, in turn.';
export const REFUSED =
  'That is more than I can take from one person at a time. Please ask again in a few minutes.';
export const SHARED = 'Shared with the channel.';
export const CANNOT_SHARE =
  'I could not post this in the channel. If I am not in it yet, invite me with /invite and share again.';
export const THANKS = 'Thank you. I have kept that, so that the answer can be mended.';
export const GLAD = 'Thank you. Good to know.';
export const NOT_KEPT = 'I could not keep your note, so please tell whoever runs me directly.';
export const STATUS = 'is looking through the record…';
export const PROMPTS_TITLE = 'Ask about the story';

export const HELD = 'I cannot keep that just now, but go by it already, and keep it as soon as I can.';

export function followUps(without: boolean): string {
  return without
    ? 'In this channel I answer follow-ups in my threads without a new mention. To change that: "follow-ups with mention".'
    : 'In this channel a follow-up in a thread needs a new mention. To change that: "follow-ups without mention".';
}

export function cannotShow(characters: number, source: string): string {
  const words = `These words are too long to be shown whole here (${characters} characters), and I do not cut them.`;
  return source ? `${words} They stand in ${source}.` : words;
}
