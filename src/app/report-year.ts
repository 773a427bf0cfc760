/** The report of a year is written in the months after it; from summer on people prepare the next. */
export const reportYear = (today: Date): number =>
  today.getMonth() < 6 ? today.getFullYear() - 1 : today.getFullYear();
