const none = new Uint32Array(0);
/** Room at first: small arrays are many, and each growth takes longer than what is put in. */
const room = 256;

/** An append-only array of 32-bit unsigned numbers, of 4 bytes each, that grows by half when it is full. */
export class GrowingArray {
  data: Uint32Array;
  length: number;

  constructor(data: Uint32Array = none, length = 0) {
    this.data = data;
    this.length = length;
  }

  /** Appends `count` zeros and returns the place of the first. */
  reserve(count: number): number {
    const place = this.length;
    this.length += count;
    if (this.length > this.data.length) {
      const grown = new Uint32Array(Math.max(room, Math.ceil(this.length * 1.5)));
      grown.set(this.data);
      this.data = grown;
    }
    return place;
  }

  push(value: number): void {
    const place = this.reserve(1);
    this.data[place] = value;
  }

  at(place: number): number {
    return place < this.length ? (this.data[place] ?? 0) : 0;
  }

  /** The part in use, as a view. */
  used(): Uint32Array {
    return this.data.subarray(0, this.length);
  }
}
