/** The adapter's own lines: about Discord and about trouble, never about the record. */
export const wording = {
  failed: 'Something went wrong on my side, and I could not answer. Please ask again.',
  waits:
    'You ask faster than I answer: I take your questions one a second, in their order. This one comes soon.',
  refused: 'You have asked so much at once that I leave this one out. Please wait a minute and ask again.',
  nothing: 'I have nothing to say to that.',
  gone: 'I do not have this answer any more. Please ask again.',
  shared: 'Shared with everyone here.',
  alreadyShared: 'You have shared this answer already.',
  notShared: 'I could not post it here. Someone who manages this channel may have to let me write in it.',
  nothingToCheck: 'There is no text in that message that I could check.',
  unknown: 'I do not know this command or button any more. Try /help.',
  unreadable:
    'Discord does not show me what you wrote. Mention me (not my role) in your message, or leave the @ on when you reply to me.',
  rightsUnknown:
    'In a message Discord does not tell me whether you do: give the command as /story, or have STORY_MANAGERS name you.',
  thanks: 'Thank you. What you wrote is kept for whoever looks after the record.',
  notKept: 'I could not keep that. Please tell whoever looks after me.',
  threadsOn: 'Long exchanges in this channel now move to a thread.',
  threadsOff: 'Long exchanges in this channel stay in place.',
  settingHeld: 'I cannot keep that just now, but go by it already, and keep it as soon as I can.',
  settingNotKept: 'I could not keep this setting. Please tell whoever looks after me.',
} as const;
