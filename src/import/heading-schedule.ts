/** Splits a phase's heading into its title and what it says about time. */
import { dateIn, endOfRange, type NumberOrder } from "./dates.ts";
import { plainLabel } from "./decoration.ts";
import { saysUntil, scheduleIn, type WrittenSchedule } from "./schedule-in.ts";
import { withoutPhaseWord } from "./words.ts";

const none: WrittenSchedule = { months: null, span: null, due: null };
const bracketed = /\s*[([（]([^()[\]（）]*)[)\]）]\s*$/u;
const dashed =
  /\s+[–—|-]\s+((?:[^–—|()]|(?<=\S)[–—](?=\S))*)$|\s*,\s+((?:até|until|till|by|due|hasta)\s[^,]*)$/u;

/** "Fase 1 – Fundamentos (2 meses, até 20/10)": title "Fundamentos", two months, 20 October. */
export function readHeading(text: string, order: NumberOrder): { title: string; schedule: WrittenSchedule } {
  const label = plainLabel(text);
  for (const pattern of [bracketed, dashed]) {
    const match = pattern.exec(label);
    const said = match?.[1] ?? match?.[2];
    if (match === null || said === undefined) continue;
    const schedule = scheduleIn(said, order);
    const title = label.slice(0, match.index);
    if (title !== "" && (schedule.months !== null || (schedule.due !== null && isTime(said, schedule))))
      return { title: titleOf(title), schedule };
  }
  const date = dateIn(label, order);
  const whole = date !== null && date.length >= label.length - 1;
  return { title: titleOf(label), schedule: whole ? { ...none, due: date } : none };
}

/** True if the date is all that is said, or is introduced as a limit. */
function isTime(said: string, { due }: WrittenSchedule): boolean {
  return due !== null && (saysUntil(` ${said}`) || due.length >= endOfRange(said).trim().length - 2);
}

function titleOf(label: string): string {
  return plainLabel(withoutPhaseWord(plainLabel(label)));
}
