import type { Component, Message, MessageSnapshot } from 'discord.js';

/** The text of a message: its own, else that of its embeds, of its text displays, or of what it forwards. */
export function textOf(message: Message | MessageSnapshot): string {
  const own = message.content?.trim();
  if (own) return own;
  const embedded = message.embeds.flatMap(({ title, description, fields }) => [
    title,
    description,
    ...fields.map(({ value }) => value),
  ]);
  const forwarded = 'messageSnapshots' in message ? (message.messageSnapshots?.map(textOf) ?? []) : [];
  return [...embedded, ...textsIn(message.components), ...forwarded].filter(Boolean).join('\n').trim();
}

/** What text displays say, alone or within containers and sections. */
function textsIn(components: readonly (Component | object)[]): string[] {
  return components.flatMap((component) => {
    if ('content' in component && typeof component.content === 'string') return [component.content];
    return 'components' in component && Array.isArray(component.components)
      ? textsIn(component.components)
      : [];
  });
}
