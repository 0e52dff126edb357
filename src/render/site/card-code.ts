/** The few lines of code on a preview card. Lines that may hold a secret are null in a figure, so none gets onto a card. */
import type { PinnedLine, PublishedFigure } from "../published.ts";
import type { CardLine } from "./card.ts";
import { codePieces } from "./code/tokens.ts";
import { pinnedWindow } from "./pinned-window.ts";

/** A line that may be shown. */
interface ShownLine extends PinnedLine {
  text: NonNullable<PinnedLine["text"]>;
}

const most = { lines: 3, pinned: 2, names: 3 } as const;

/** The first line that proves an item, with the lines around it: three in all. @param figures the best one first */
export function itemCode(figures: readonly PublishedFigure[]): CardLine[] {
  for (const { path, lines } of figures) {
    const at = lines.findIndex((line) => isShown(line) && line.pins.length > 0);
    if (at !== -1) return codeLines(path, around(lines, at));
  }
  return [];
}

/** The two lines of a project's code to which most skills are pinned, each above their names. */
export function projectCode(figures: readonly PublishedFigure[], lines: number): CardLine[] {
  const window = pinnedWindow(figures, lines);
  if (window === null) return [];
  const best = window.lines
    .filter(isShown)
    .filter(({ pins }) => pins.length > 0)
    .toSorted((a, b) => b.pins.length - a.pins.length || a.number - b.number)
    .slice(0, most.pinned)
    .toSorted((a, b) => a.number - b.number);
  return codeLines(window.path, best).flatMap((line, index): CardLine[] => [
    line,
    { kind: "pins", names: (best[index]?.pins ?? []).slice(0, most.names).map(({ short }) => short) },
  ]);
}

function isShown(line: PinnedLine): line is ShownLine {
  return line.text !== null && line.text.untrusted.trim() !== "";
}

/** Three lines that follow each other, the pinned one in the middle if it can be. */
function around(lines: readonly PinnedLine[], at: number): ShownLine[] {
  const shown: ShownLine[] = [];
  const add = (index: number, number: number, atFront: boolean): boolean => {
    const line = lines[index];
    if (shown.length === most.lines || line?.number !== number || !isShown(line)) return false;
    if (atFront) shown.unshift(line);
    else shown.push(line);
    return true;
  };
  const number = lines[at]?.number ?? 0;
  add(at, number, false);
  const above = add(at - 1, number - 1, true);
  const below = add(at + 1, number + 1, false);
  if (below) add(at + 2, number + 2, false);
  if (above) add(at - 2, number - 2, true);
  return shown;
}

/** Without the indentation that they share. */
function codeLines(path: string, lines: readonly ShownLine[]): CardLine[] {
  const texts = lines.map(({ text }) => text.untrusted);
  const indent = Math.min(...texts.map((text) => text.search(/\S|$/)));
  const pieces = codePieces(
    path,
    texts.map((text) => text.slice(indent)),
  );
  return lines.map(({ number, pins }, index) => ({
    kind: "code",
    number,
    pinned: pins.length > 0,
    pieces: pieces[index] ?? [],
  }));
}
