import { checksum } from './checksum.ts';
import { Facets } from './facets.ts';
import { GramIndex } from './gram-index.ts';
import { GrowingArray } from './growing-array.ts';
import { PostingLists } from './posting-lists.ts';
import { RecordStore } from './record-store.ts';
import { Vocabulary } from './vocabulary.ts';

/*
 * A saved index: a header of four 32-bit numbers (magic, version, checksum of the rest, sections), then each
 * section as its length in bytes and its bytes, filled up to a multiple of four. Numbers as this machine
 * keeps them: a machine of the other byte order finds no magic and refuses the bytes.
 */

const magic = 0x444e4946; // "FIND"
const version = 2;
const headerBytes = 16;
const checkedFrom = 12;
const listParts = 6;
const littleEndian = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1;

/** An index as bytes. */
export function save(store: RecordStore): Uint8Array {
  const { vocabulary, facets } = store;
  const arrays = [
    ...[store.ids, store.starts, store.kinds, store.texts, ...store.postings.parts],
    ...[vocabulary.stems, vocabulary.kinds, ...vocabulary.forms.parts],
    ...vocabulary.grams.parts,
    ...[facets.stories, facets.firsts, facets.lasts, ...facets.lists.parts],
  ];
  const texts = [vocabulary.words, facets.names].map((list) =>
    new TextEncoder().encode(JSON.stringify(list)),
  );
  const sections = [...texts, ...arrays.map(bytesOf)];
  const length = sections.reduce((sum, { byteLength }) => sum + 4 + padded(byteLength), headerBytes);
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  let at = headerBytes;
  for (const section of sections) {
    view.setUint32(at, section.byteLength, littleEndian);
    bytes.set(section, at + 4);
    at += 4 + padded(section.byteLength);
  }
  view.setUint32(0, magic, littleEndian);
  view.setUint32(4, version, littleEndian);
  view.setUint32(12, sections.length, littleEndian);
  view.setUint32(8, checksum(bytes.subarray(checkedFrom)), littleEndian);
  return bytes;
}

/** @throws Error that says what is wrong with the bytes: of another kind, of another version, damaged. */
export function load(bytes: Uint8Array): RecordStore {
  const sections = sectionsOf(bytes);
  const strings = (): string[] => JSON.parse(new TextDecoder().decode(sections.shift()));
  const array = (): GrowingArray => {
    const section = sections.shift() ?? new Uint8Array(0);
    // A copy that begins where numbers may: the slice of a Buffer would be no copy.
    const data = new Uint32Array(new Uint8Array(section).buffer);
    return new GrowingArray(data, data.length);
  };
  const lists = (): PostingLists => new PostingLists(Array.from({ length: listParts }, array));

  const words = strings();
  const names = strings();
  const [ids, starts, kinds, texts] = [array(), array(), array(), array()];
  const postings = lists();
  const vocabulary = new Vocabulary({
    words,
    stems: array(),
    kinds: array(),
    forms: lists(),
    grams: new GramIndex(array(), lists()),
  });
  const facets = new Facets({ names, stories: array(), firsts: array(), lasts: array(), lists: lists() });
  return new RecordStore({ ids, starts, kinds, texts, postings, vocabulary, facets });
}

function sectionsOf(bytes: Uint8Array): Uint8Array[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const again = 'Build the index again from the stories.';
  if (bytes.length < headerBytes || view.getUint32(0, littleEndian) !== magic) {
    throw new Error(`These bytes are no saved index. ${again}`);
  }
  const found = view.getUint32(4, littleEndian);
  if (found !== version) {
    throw new Error(`The saved index has version ${found}, this program reads ${version}. ${again}`);
  }
  if (view.getUint32(8, littleEndian) !== checksum(bytes.subarray(checkedFrom))) {
    throw new Error(`The saved index is damaged: its checksum is wrong. ${again}`);
  }
  const sections: Uint8Array[] = [];
  let at = headerBytes;
  for (let left = view.getUint32(12, littleEndian); left > 0; left--) {
    const length = view.getUint32(at, littleEndian);
    sections.push(bytes.subarray(at + 4, at + 4 + length));
    at += 4 + padded(length);
  }
  return sections;
}

const padded = (length: number): number => Math.ceil(length / 4) * 4;

function bytesOf(array: GrowingArray): Uint8Array {
  const used = array.used();
  return new Uint8Array(used.buffer, used.byteOffset, used.byteLength);
}
