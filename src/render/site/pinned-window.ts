/** Cuts from a project's files the few lines that show most of its skills. */
import { isProgramFile } from "../../languages/program-file.ts";
import type { PinnedLine, PublishedFigure } from "../published.ts";

/** Lines of the window on the featured project, and on any other. */
export const featuredLines = 16;
export const otherLines = 8;

interface Window {
  figure: PublishedFigure;
  lines: PinnedLine[];
  /** How many skills are pinned to its lines. */
  skills: number;
}

/**
 * The window that holds most distinct skills; among equals the one in the first file, and the first in it. A program says more
 * about somebody than configuration does, so its window is shown if it holds half as many skills as the best one.
 * @param figures of a project, in order
 * @param most lines of the window
 * @returns the figure with these lines only; null if there is no figure
 */
export function pinnedWindow(figures: readonly PublishedFigure[], most: number): PublishedFigure | null {
  const best = bestWindow(figures, most);
  if (best === null) return null;
  const program = bestWindow(
    figures.filter(({ path }) => isProgramFile(path)),
    most,
  );
  const { figure, lines } = program !== null && 2 * program.skills >= best.skills ? program : best;
  return { ...figure, lines };
}

function bestWindow(figures: readonly PublishedFigure[], most: number): Window | null {
  let best: Window | null = null;
  for (const figure of figures)
    for (const lines of windowsIn(figure, most)) {
      const skills = skillsIn(lines);
      if (best === null || skills > best.skills) best = { figure, lines, skills };
    }
  return best;
}

/** The windows that begin at the paragraph of a pin. For a file without one, its beginning. */
function windowsIn({ lines, whole }: PublishedFigure, most: number): PinnedLine[][] {
  const windows = lines.flatMap(({ pins }, index) =>
    pins.length === 0 ? [] : [cut(lines, startOf(lines, index, most), index, most)],
  );
  if (windows.length > 0) return windows;
  return whole.length === 0 ? [] : [cut(lines, 0, 0, most)];
}

/** Where the paragraph of a line begins, or as near to it as loses no pin at the window's end. */
function startOf(lines: readonly PinnedLine[], index: number, most: number): number {
  let start = index;
  while (start > 0 && isFilled(lines[start - 1]) && isNext(lines, start)) start--;
  const kept = (from: number): number => skillsIn(run(lines, from, most));
  while (start < index && kept(start) < kept(index)) start++;
  return start;
}

/** Without blank lines at the end, and without a paragraph that is cut after the last pin. */
function cut(lines: readonly PinnedLine[], start: number, pinned: number, most: number): PinnedLine[] {
  const all = run(lines, start, most);
  const last = all.findLastIndex(({ pins }) => pins.length > 0);
  const isCut = isFilled(lines[start + all.length]) && isNext(lines, start + all.length);
  const blank = all.findLastIndex((line) => !isFilled(line));
  const end = isCut && blank > Math.max(last, pinned - start) ? blank : all.length;
  return all.slice(0, all.slice(0, end).findLastIndex(isFilled) + 1);
}

/** The lines from one on, up to a gap. */
function run(lines: readonly PinnedLine[], start: number, most: number): PinnedLine[] {
  let end = start + 1;
  while (end < lines.length && end - start < most && isNext(lines, end)) end++;
  return lines.slice(start, end);
}

/** Whether a line follows the one before it in the file. */
function isNext(lines: readonly PinnedLine[], index: number): boolean {
  return lines[index]?.number === (lines[index - 1]?.number ?? 0) + 1;
}

function isFilled(line: PinnedLine | undefined): boolean {
  return line !== undefined && (line.text === null || line.text.untrusted.trim() !== "");
}

function skillsIn(lines: readonly PinnedLine[]): number {
  return new Set(lines.flatMap(({ pins }) => pins.map(({ skill }) => skill))).size;
}
