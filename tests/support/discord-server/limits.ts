import type { Json } from './payloads.ts';

/** What Discord would refuse in a message, modal or list of choices, as `path: reason`; empty where all is well. */
export function brokenLimits(body: Json): string[] {
  const faults: string[] = [];
  const atMost = (path: string, value: unknown, most: number, least = 0) => {
    const size = typeof value === 'string' || Array.isArray(value) ? value.length : 0;
    if (size > most) faults.push(`${path}: ${size} is over ${most}`);
    if (size < least) faults.push(`${path}: ${size} is under ${least}`);
  };
  const list = (value: unknown): Json[] => (Array.isArray(value) ? value : []);

  atMost('content', body.content, 2000);
  atMost('embeds', body.embeds, 10);
  let embedText = 0;
  for (const [at, embed] of list(body.embeds).entries()) {
    atMost(`embeds.${at}.title`, embed.title, 256);
    atMost(`embeds.${at}.description`, embed.description, 4096);
    atMost(`embeds.${at}.fields`, embed.fields, 25);
    const footer = embed.footer as Json | undefined;
    atMost(`embeds.${at}.footer.text`, footer?.text, 2048);
    for (const part of [embed.title, embed.description, footer?.text])
      embedText += typeof part === 'string' ? part.length : 0;
    for (const field of list(embed.fields)) {
      atMost(`embeds.${at}.field.name`, field.name, 256, 1);
      atMost(`embeds.${at}.field.value`, field.value, 1024, 1);
      embedText += String(field.name).length + String(field.value).length;
    }
  }
  if (embedText > 6000) faults.push(`embeds: ${embedText} characters in all are over 6000`);

  atMost('components', body.components, 5);
  const ids = new Set<unknown>();
  for (const [at, row] of list(body.components).entries()) {
    const inside = row.type === 18 ? [row.component as Json] : list(row.components);
    atMost(`components.${at}`, inside, 5, 1);
    if (row.type === 18) atMost(`components.${at}.label`, row.label, 45, 1);
    for (const each of inside) {
      atMost(`components.${at}.custom_id`, each.custom_id, 100, 1);
      if (each.type === 2) atMost(`components.${at}.label`, each.label, 80, 1);
      if (ids.has(each.custom_id)) faults.push(`components.${at}.custom_id: used twice`);
      ids.add(each.custom_id);
    }
  }
  if (typeof body.title === 'string') atMost('title', body.title, 45, 1);
  if (typeof body.custom_id === 'string') atMost('custom_id', body.custom_id, 100, 1);
  if (typeof body.nonce === 'string') atMost('nonce', body.nonce, 25);

  if (Array.isArray(body.choices)) {
    atMost('choices', body.choices, 25);
    for (const choice of list(body.choices)) {
      atMost('choices.name', choice.name, 100, 1);
      atMost('choices.value', choice.value, 100, 1);
    }
  }
  return faults;
}

/** Whether a message body has anything to show: Discord refuses an empty one. */
export function isEmpty(body: Json): boolean {
  const filled = (value: unknown) => (typeof value === 'string' || Array.isArray(value)) && value.length > 0;
  return !filled(body.content) && !filled(body.embeds) && !filled(body.components) && !filled(body.files);
}
