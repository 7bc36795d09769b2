import type { Span } from '../article/article.ts';
import { type Attribution, attributionsIn, spanOf } from '../attributions/attributions.ts';
import { mainVerb } from '../grammar/main-verbs.ts';
import type { Sentence } from '../grammar/narrator-sentences.ts';
import { headPart, phraseAfter } from '../grammar/noun-phrases.ts';
import { subjectOf } from '../grammar/subjects-of-verbs.ts';
import type { Block } from '../people/blocks.ts';

const covers = (spans: Span[], s: Span) => spans.some((p) => p.start <= s.start + 1 && p.end >= s.end - 1);

/** How a stretch that no cue of its sentence reports came by its speaker. */
interface Turn {
  source: Span | null;
  head: Span | null;
  from?: number;
  inferred?: true;
}

/** "WALLACE: Let's start", "Reyes: No deal": a name and a colon open the line. */
function labelled(text: string, block: Block): { head: Span; content: Span } | null {
  const m = /^["“\s]*(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}): +(?=\S)/u.exec(
    text.slice(block.start, block.end),
  );
  if (!m?.[1]) return null;
  const start = block.start + m[0].indexOf(m[1]);
  return {
    head: { start, end: start + m[1].length },
    content: { start: block.start + m[0].length, end: block.end },
  };
}

const speech =
  /^(say|tell|add|write|ask|note|continue|reply|respond|explain|argue|claim|warn|announce|tweet|declare|according|insist|recall|joke)$/;

/** The attribution of a sentence whose speaker goes on speaking after it. */
function speakerOf(own: Attribution[], quoted: boolean): Attribution | undefined {
  const able = own.filter((a) => a.head);
  const quoting = able.filter((a) => a.shape === 'quote');
  const speaking = able.filter((a) => speech.test(a.lemma));
  return (quoted ? quoting[0] : undefined) ?? speaking.at(-1) ?? able.at(-1);
}

/** "Reyes has gone after the deal as a \"sham\"": who does what the quoted words stand in. */
function doer(sentence: Sentence, at: number): Turn | null {
  const { items } = sentence;
  const main = mainVerb(items, at);
  for (let i = main < at ? main : 1; i < at; i += 1) {
    const item = items[i];
    if (!item || !/^(VERB|AUX)$/.test(item.pos) || items[i - 1]?.lower === 'to') continue;
    const subject = subjectOf(items, i);
    const head = subject ? headPart(items, subject) : null;
    const last = head ? items[head.to - 1] : undefined;
    if (subject && head && last && (last.pos === 'PROPN' || /^(he|she|they|who)$/.test(last.lower)))
      return { source: spanOf(items, subject), head: spanOf(items, head), inferred: true };
  }
  return null;
}

/** "…" ― Jane Doe, Ohio: a signature after a dash. */
function signer(sentence: Sentence, at: number): Turn | null {
  const { items } = sentence;
  const dash = items[at + 1];
  if (!dash || !/^(―|—|–|-|--)$/.test(dash.text)) return null;
  const name = phraseAfter(items, at + 2);
  return name && items[name.to - 1]?.pos === 'PROPN'
    ? { source: spanOf(items, name), head: spanOf(items, name) }
    : null;
}

/**
 * All attributions of a text. What a sentence does not settle by its own cue is carried over: a quotation
 * after "he said:", one that goes on after "…," he said, one that continues into the next paragraph.
 */
export function attribute(text: string, blocks: Block[]): Attribution[] {
  const all: Attribution[] = [];
  let turn: Turn | null = null;
  let awaited: Turn | null = null;
  let open = false;
  blocks.forEach((block, b) => {
    const label = labelled(text, block);
    if (label) {
      all.push({
        block: b,
        sentence: 0,
        pieces: [label.content],
        cue: null,
        lemma: ':',
        shape: 'quote',
        source: label.head,
        head: label.head,
        addressee: null,
      });
      turn = { source: label.head, head: label.head, from: all.length - 1 };
      open = block.stretches.at(-1)?.closed === false;
      return;
    }
    let mine: Turn | null = awaited;
    awaited = null;
    const goesOn: boolean = open;
    block.sentences.forEach((sentence, s) => {
      const own = attributionsIn(sentence, { block: b, sentence: s });
      const first = all.length;
      all.push(...own.filter((a) => a.pieces.length > 0));
      for (const [i, item] of sentence.items.entries()) {
        const q = item.stretch;
        if (!q || all.slice(first).some((a) => covers(a.pieces, q))) continue;
        const quoteOnly = sentence.items.filter((item) => /^\p{L}/u.test(item.text)).length === 0;
        const by: Turn | null =
          quoteOnly || goesOn
            ? ((mine as Turn | null) ?? turn)
            : (own.find((a) => a.head) ??
              signer(sentence, i) ??
              doer(sentence, i) ??
              (mine as Turn | null) ??
              turn);
        all.push({
          block: b,
          sentence: s,
          pieces: [{ start: q.outerStart, end: q.outerEnd }],
          cue: null,
          lemma: '',
          shape: 'carried',
          source: by?.source ?? null,
          head: by?.head ?? null,
          addressee: by?.from === undefined ? null : (all[by.from]?.addressee ?? null),
          ...(by?.from === undefined ? {} : { from: by.from }),
          ...(by && (by as Turn).inferred ? { inferred: true as const } : {}),
        });
      }
      const last = speakerOf(
        own,
        sentence.items.some((item) => item.stretch),
      );
      if (last) mine = { source: last.source, head: last.head, from: first + own.indexOf(last) };
    });
    const lastItem = block.sentences.at(-1)?.items.at(-1);
    const closing = block.sentences.at(-1);
    // "Sanders made the following comment:" and a paragraph on someone whose words follow, with no verb of speech.
    const subject = mine === null && closing ? doer(closing, closing.items.length) : null;
    if (mine) turn = mine;
    else if (subject) turn = subject;
    if (lastItem?.text === ':' || /:$/.test(text.slice(block.start, block.end).trimEnd()))
      awaited = mine ?? subject;
    open = block.stretches.at(-1)?.closed === false;
  });
  return all;
}
