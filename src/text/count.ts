/** A count with its noun: "1 item", "2 items". */
export function count(number: number, what: string, several = `${what}s`): string {
  return `${number} ${number === 1 ? what : several}`;
}

/** "is" or "are", whichever goes with the count. */
export function areOf(number: number): "is" | "are" {
  return number === 1 ? "is" : "are";
}

/**
 * How much of a roadmap is done, as the beginning of a sentence: "1 of 59 items is done", "3 of 59 items are done".
 * @param mark marks the figures, as Markdown does
 */
export function itemsDone(
  { done, total }: { done: number; total: number },
  mark: (figures: string) => string = (figures) => figures,
): string {
  const verb = areOf(total === 1 ? 1 : done);
  return `${mark(`${done} of ${total}`)} ${total === 1 ? "item" : "items"} ${verb} done`;
}
