import flexsearch from 'flexsearch';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import type { Hit } from '../../src/find/record.ts';
import { stem } from '../../src/text/stem.ts';
import { stopWords } from '../../src/text/stop-words.ts';
import { tokens } from '../../src/text/tokens.ts';
import FindAnswer from '../find-answer.ts';
import FindQuotation from '../find-quotation.ts';

export interface Peer {
  name: string;
  build(records: readonly { id: number; text: string }[]): void;
  search(query: string, k: number): Pick<Hit, 'id'>[];
}

/** fuse.js as it comes, but for a threshold at which a question can match at all. */
class FusePeer implements Peer {
  readonly name = 'fuse.js, threshold 0.6';
  #fuse = new Fuse<{ id: number; text: string }>([]);

  build(records: readonly { id: number; text: string }[]): void {
    this.#fuse = new Fuse([...records], { keys: ['text'], threshold: 0.6, ignoreLocation: true });
  }

  search(query: string, k: number): Pick<Hit, 'id'>[] {
    return this.#fuse.search(query, { limit: k }).map(({ item }) => ({ id: item.id }));
  }
}

/** MiniSearch with our stop words and Porter2, and a fifth of a word's letters wrong. */
class MiniSearchPeer implements Peer {
  readonly name = 'MiniSearch, stop words, Porter2, fuzzy 0.2';
  #index = new MiniSearch({ fields: ['text'] });

  build(records: readonly { id: number; text: string }[]): void {
    this.#index = new MiniSearch({
      fields: ['text'],
      tokenize: (text) => tokens(text).map(({ word }) => word),
      processTerm: (term) => (stopWords.has(term) ? null : stem(term)),
      searchOptions: { fuzzy: 0.2 },
    });
    this.#index.addAll([...records]);
  }

  search(query: string, k: number): Pick<Hit, 'id'>[] {
    return this.#index
      .search(query)
      .slice(0, k)
      .map(({ id }) => ({ id }));
  }
}

class FlexSearchPeer implements Peer {
  readonly name = 'FlexSearch, strict, suggest';
  #index = new flexsearch.Index({ tokenize: 'strict' });

  build(records: readonly { id: number; text: string }[]): void {
    this.#index = new flexsearch.Index({ tokenize: 'strict' });
    for (const { id, text } of records) this.#index.add(id, text);
  }

  search(query: string, k: number): Pick<Hit, 'id'>[] {
    return this.#index.search(query, { limit: k, suggest: true }).map((id) => ({ id: Number(id) }));
  }
}

const others = { fuse: FusePeer, minisearch: MiniSearchPeer, flexsearch: FlexSearchPeer };
export const answerPeers: Record<string, new () => Peer> = { ours: FindAnswer, ...others };
export const quotationPeers: Record<string, new () => Peer> = { ours: FindQuotation, ...others };
