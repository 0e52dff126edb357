/** A whole number as people read it: "2,000". @param number not negative */
export function thousands(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, ",");
}

/** The same with its noun: "1 learner", "2,000 learners". */
export function counted(number: number, what: string, several = `${what}s`): string {
  return `${thousands(number)} ${number === 1 ? what : several}`;
}
