/**
 * What a person typed, with everything that a platform or a program added taken off: mention syntax, emoji codes,
 * code fences, markup, JSON around the text. Nothing is interpreted: what remains is plain words.
 */
export function clean(text: string): string {
  const inner = fromJson(text.trim()) ?? text;
  return inner
    .replace(/(?![\t\n])[\p{Cc}\p{Cf}]/gu, ' ')
    .replace(/<(script|style)\b[^>]*>[\s\S]*?(?:<\/\1\s*>|$)/gi, ' ')
    .replace(/<!--[\s\S]*?(?:-->|$)/g, ' ')
    .replace(/```(?:[a-z]+\n)?|`/g, ' ')
    .replace(/<[@#!][^>\s]*(?:\|[^>]*)?>/g, ' ')
    .replace(/<a?:\w+:\d+>/g, ' ')
    .replace(/<(?:https?:|mailto:)[^|>\s]*\|([^>]*)>/g, '$1')
    .replace(/\[([^\]]*)\]\((?:[^)\s]*)\)/g, '$1')
    .replace(/<?\bhttps?:\/\/[^\s>]+>?/g, ' ')
    .replace(/<\/?[a-z][^<>]*>/gi, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#0?39;|&apos;/g, "'")
    .replace(/&nbsp;/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/(^|\s):[a-z0-9_+-]{2,}:(?=\s|$)/g, '$1')
    .replace(/(^|\s)@[\w.-]+/g, '$1')
    .replace(/\*\*|__|~~|\|\|/g, '')
    .replace(/(^|\s)[*_](\S[^*_]*)[*_](?=\W|$)/g, '$1$2')
    .replace(/^\s*(?:>+|#+|[-*•]|\d+[.)])\s+/gm, '')
    .replace(/\p{Extended_Pictographic}|\p{Emoji_Modifier}|[\u{1F1E6}-\u{1F1FF}\uFE0F]/gu, ' ')
    .replace(/^\s*\/ask\b/, '')
    .replace(/\b(who|what|when|where|why|how)['’]d\b/gi, '$1 did')
    .replace(/\bwhat(?:['’]s| is| are| was| were)? (it|they|these|those|he|she) called\b/gi, 'what names $1')
    .replace(/[ \t\r\f\v]+/g, ' ')
    .trim();
}

const LIKELY_FIELDS = [
  'question',
  'q',
  'query',
  'text',
  'prompt',
  'message',
  'content',
  'ask',
  'input',
  'body',
];

/** The text inside a JSON value: `{"question": "who said it"}`. Undefined where it is not JSON. */
function fromJson(text: string): string | undefined {
  if (!/^[[{"]/.test(text)) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  return likelyText(value, 4);
}

function likelyText(value: unknown, depth: number): string | undefined {
  if (typeof value === 'string') return value;
  if (depth === 0 || typeof value !== 'object' || value === null) return undefined;
  const fields = Object.entries(value);
  const named = fields.find(([name]) => LIKELY_FIELDS.includes(name.toLowerCase()));
  const inOrder = named ? [named, ...fields] : fields;
  const texts = inOrder
    .map(([, inner]) => likelyText(inner, depth - 1))
    .filter((inner) => inner !== undefined);
  if (named) return texts[0];
  return texts.reduce<string | undefined>(
    (long, one) => (one.length > (long?.length ?? 0) ? one : long),
    undefined,
  );
}
