/** The last word of a name, "Jr." and the like left out. */
export function surnameOf(name: string): string {
  const words = name.split(' ').filter((word) => !/^(Jr|Sr|II|III|IV)\.?,?$/.test(word));
  return words.at(-1) ?? name;
}

export const firstNameOf = (name: string) => name.split(' ')[0] ?? name;
