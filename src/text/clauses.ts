/** Parts of a sentence that can each deny or affirm: "they remain on trial; they have not been released" has two. */
export function clausesOf(text: string): string[] {
  return text
    .split(
      /[;:!?]|(?<!\b\p{Lu})\.\s|,\s+(?:and|but|though|while|although|so)\s|\s(?:but|though|while|although)\s|\sand (?=(?:had|has|have|was|were|is|are|that|would|will|said|did|could)\b)/u,
    )
    .filter((clause) => /\p{L}/u.test(clause));
}
