/** What follows one word of a phrase. */
export interface WordNode<Value> {
  next?: Map<string, WordNode<Value>>;
  /** What the words up to here stand for. */
  value?: Value;
}

/** Phrases by their words, so that one walk along a text finds those that begin at a word, the longest last. */
export class WordTree<Value> {
  readonly start: WordNode<Value> = {};

  /** The end of a phrase, made where there is none. */
  grow(words: readonly string[]): WordNode<Value> {
    let node = this.start;
    for (const word of words) {
      node.next ??= new Map();
      let next = node.next.get(word);
      if (!next) {
        next = {};
        node.next.set(word, next);
      }
      node = next;
    }
    return node;
  }

  /** The end of a phrase. */
  find(words: readonly string[]): WordNode<Value> | undefined {
    let node: WordNode<Value> | undefined = this.start;
    for (const word of words) node = node?.next?.get(word);
    return node;
  }
}
