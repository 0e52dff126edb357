/**
 * The output of `npm run eval`. Names and paths come from untrusted repositories, so the caller has to escape
 * the lines.
 */
import { shortSha } from "../../src/activity/commit.ts";
import { byItem, precisionOf, recallOf, tallyOf, type Tally, type Verdict } from "./score.ts";

const widest = 60;

const columns = ["right", "wrong", "missed", "open"].map((name) => name.padStart(8)).join("");

export const heading = `${"Repositories".padEnd(widest)}${columns}      time`;

export function repositoryLine(repository: string, verdicts: readonly Verdict[], seconds: number): string {
  return `${repository.padEnd(widest)}${cells(tallyOf(verdicts))}${seconds.toFixed(1).padStart(8)} s`;
}

/** Always printed: labels for unknown items, and ticks without a proof. */
export function faults(verdicts: readonly Verdict[]): string[] {
  return verdicts.flatMap(({ wording, item }) => {
    if (item === null) return [`    no item is named “${wording}”`];
    return item.done && item.proof.length === 0 ? [`    ticked without a proof: ${wording}`] : [];
  });
}

/** Every wrong or missed item with its proof: the program's, or the one in the label. */
export function mistakes(verdicts: readonly Verdict[]): string[] {
  return verdicts.flatMap(({ wording, truth, item, cell }) => {
    if (cell !== "wrong" && cell !== "missed") return [];
    const [proof] = item?.proof ?? [];
    const shown =
      cell === "missed"
        ? truth.proof.join(", ") || "no proof given"
        : proof === undefined
          ? "no proof"
          : `${shortSha(proof.ref ?? "")} ${proof.path === null ? (proof.title ?? "") : `${proof.path}:${proof.line}`}`;
    const note = truth.note === undefined ? "" : ` (${truth.note})`;
    return [`    ${cell.padEnd(7)} ${wording}: ${shown.trim()}${note}`];
  });
}

export function itemLines(verdicts: readonly Verdict[]): string[] {
  const lines = byItem(verdicts).map(
    ({ name, tally }) =>
      `${name.padEnd(widest)}${cells(tally)}${figure(precisionOf(tally)).padStart(11)}${figure(recallOf(tally)).padStart(8)}`,
  );
  const head = `${"Items, worst first".padEnd(widest)}${columns}  precision  recall`;
  return [head, ...lines];
}

function cells({ right, wrong, missed, open }: Tally): string {
  return [right, wrong, missed, open].map((number) => `${number}`.padStart(8)).join("");
}

function figure(value: number | null): string {
  return value === null ? "–" : value.toFixed(3);
}

/** @param bar lowest acceptable value. @returns a text, and whether the bar is met; without a value it is */
export function measured(what: string, value: number | null, bar: number): { says: string; holds: boolean } {
  const holds = value === null || value >= bar;
  return { says: `${what} ${figure(value)} (bar ${bar}${holds ? "" : ", MISSED"})`, holds };
}
