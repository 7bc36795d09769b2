import type { Reply } from '../../src/index.ts';
import { lookOf } from './look.ts';
import { renderReply } from './render.ts';

/** Prints one reply as the chat would, without suggestions: there is nobody to take them up. */
export function showReply(reply: Reply): void {
  console.log(renderReply({ ...reply, suggestions: [] }, lookOf(process.stdout)));
}
