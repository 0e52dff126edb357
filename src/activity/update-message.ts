/** The message of Roadfolio's own commits, by which it recognises them, whoever makes them. */
import { itemsDone } from "../text/count.ts";

export interface UpdateCounts {
  ticked: number;
  unticked: number;
  /** Items done, of all. */
  done: number;
  total: number;
}

/** Only fixed words and numbers: a message can close issues and mention people. */
export function updateMessage({ ticked, unticked, done, total }: UpdateCounts): string {
  const counts = [ticked > 0 ? `${ticked} ticked` : "", unticked > 0 ? `${unticked} unticked` : ""]
    .filter(Boolean)
    .join(", ");
  return `Update the portfolio${counts === "" ? "" : `: ${counts}`}\n\n${itemsDone({ done, total })}.\n`;
}

/** What init proposes for the commit that adds the roadmap and its workflows. */
export const setUpMessage = "Add my learning roadmap";

/** True unless the commit, whoever made it, only keeps the portfolio. */
export function isWork(message: string): boolean {
  return !isUpdateMessage(message) && message.trim() !== setUpMessage;
}

const start = "Update the portfolio";
/** The number is GitHub's, of a pull request that was squashed. */
const whole =
  /^Update the portfolio(?:: \d+ ticked)?(?:[:,] \d+ unticked)?(?: \(#\d+\))?\s+\d+ of \d+ items? (?:is|are) done\.\s*$/;

/** True if the whole message is one of ours. */
export function isUpdateMessage(message: string): boolean {
  return message.startsWith(start) && whole.test(message);
}
