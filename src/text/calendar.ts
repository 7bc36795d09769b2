/** Names of the months, January first. */
export const months: readonly string[] =
  'January February March April May June July August September October November December'.split(' ');

/** Names of the days of the week, Sunday first. */
export const weekdays: readonly string[] = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(
  ' ',
);
