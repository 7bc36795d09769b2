/*
 * How given names are shortened, and lengthened back: "Mike" for "Michael". Names of one row mean the same person.
 */
const FORMS = `
alexander alex sasha
alexandra alex sasha
andrew andy drew
anthony tony
antonio tony
barbara barb
benjamin ben
catherine katherine kate cathy kathy
charles charlie chuck
christine christina chris
christopher chris
daniel dan danny
david dave
deborah debbie deb
dmitry dmitri dima
donald don donnie
edward ed eddie ted
elizabeth liz beth betty
emmanuel manny
eugene gene
francisco paco
frederick fred
gerald gerry jerry
gregory greg
james jim jimmy
janet jan
jeffrey jeff
jennifer jen jenny
jonathan jon
john johnny jack
jose pepe
joseph joe joey
joshua josh
kenneth ken
lawrence larry
leonard len lenny
margaret maggie meg peggy
matthew matt
michael mike mick mickey
mikhail misha
mitchell mitch
nancy nan
nicholas nick
nicolas nico
pamela pam
patricia pat patty trish
patrick pat paddy
peter pete
philip phillip phil
rebecca becky
richard rick dick rich
robert bob bobby rob
ronald ron
samuel sam
sergey sergei serge
stephen steven steve
susan sue
theodore ted theo
theresa teresa terry
thomas tom tommy
timothy tim
valentina valya
victoria vicky
vincent vince
vladimir vlad
volodymyr volodya
walter walt
william bill billy will
yuri yury
`;

const rows = FORMS.trim()
  .split('\n')
  .map((row) => row.split(' '));

/** Other forms of a given name, in lower case; none for one that no row has. */
export function shortForms(name: string): string[] {
  const given = name.toLowerCase();
  return [...new Set(rows.filter((row) => row.includes(given)).flat())].filter((form) => form !== given);
}
