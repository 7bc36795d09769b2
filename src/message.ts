/** A message with no platform in it. */
export interface Message {
  text: string;
  /** Where it was said: a thread, a direct message. Follow-ups are understood within one conversation. */
  conversation: string;
}
