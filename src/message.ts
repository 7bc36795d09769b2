/** Who asks, and of what. */
export interface Asker {
  /** The person, by an id with no meaning to us: what is kept of them can be forgotten. */
  person?: string;
  /** Ids of the stories that may answer, as a channel follows them; none or unknown ones: all stories. */
  stories?: readonly string[];
}

/** A message with no platform in it. */
export interface Message extends Asker {
  text: string;
  /** Where it was said: a thread, a direct message. Follow-ups are understood within one conversation. */
  conversation: string;
}
