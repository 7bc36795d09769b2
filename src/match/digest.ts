/** A number by which rows of whole numbers are told apart, in their order. */
export function digestOfNumbers(numbers: Iterable<number>): number {
  let sum = 0;
  for (const value of numbers) sum = (Math.imul(sum, 31) + value) | 0;
  return sum >>> 0;
}

/** A text as the numbers of its UTF-16 units. */
export function* unitsOfText(text: string): Generator<number> {
  for (let at = 0; at < text.length; at++) yield text.charCodeAt(at);
}
