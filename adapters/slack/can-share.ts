import { isDirect } from './questions.ts';

/** Help is for the one who asked, and a direct message has no one else in it. */
export function canShare(channel: string, reply: { answer: { kind: string } }): boolean {
  return channel !== '' && !isDirect(channel) && reply.answer.kind !== 'help';
}
