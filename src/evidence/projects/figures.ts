/** The files of a project with its skills pinned to the lines that show them. */
import { type Excerpt, joinRanges, rangeAround } from "../../activity/excerpt.ts";
import type { ProjectSeen } from "../../activity/project.ts";
import { type AsOf, fileUrl, type RepositoryActivity } from "../../activity/repository.ts";
import { publicPath, type Untrusted } from "../../text/untrusted.ts";
import { codeProof } from "../code/code-proof.ts";
import type { CodeFinding, OwnersPlace } from "../code/finding.ts";
import { type Figure, mostPins, type Pin } from "../figure.ts";

/** Where a project is. */
export interface Place {
  repository: RepositoryActivity;
  seen: ProjectSeen;
}

/** More than these files and lines are not shown: their skills are still listed. */
const mostFiles = 12;
const mostLines = 180;
/** A file with at most as many lines is shown whole. */
const wholeUpTo = 40;

/** A file whose lines are shown, and the pins on it. */
interface PinnedFile {
  repository: RepositoryActivity;
  asOf: AsOf;
  path: string;
  /** By number. */
  lines: ReadonlyMap<number, Untrusted | null>;
  total: number;
  pins: Map<number, Pin[]>;
  whole: Pin[];
  hidden: Pin[];
}

/**
 * @param findings of the skills that are shown, in the order in which they are listed
 * @returns the files by number of pins, most first; each line as of the newest commit that was read
 */
export function projectFigures(places: readonly Place[], findings: readonly CodeFinding[]): Figure[] {
  const files = new Map<string, PinnedFile>();
  for (const { repository, seen } of places) {
    const { asOf } = repository;
    if (asOf === null) continue;
    for (const { path, parts } of seen.shown)
      if (publicPath(path) === path)
        files.set(keyOf(repository, path), pinnedFile({ repository, asOf, path }, parts));
  }
  for (const finding of findings)
    for (const {
      places: [first],
    } of finding.parts)
      if (first !== undefined) addPin(files.get(keyOf(first.repository, first.match.path)), first, finding);
  const ranked = [...files.values()]
    .filter((file) => countOf(file) > 0)
    .toSorted((a, b) => countOf(b) - countOf(a) || (a.path < b.path ? -1 : 1));
  return withinLimits(ranked.map(figureOf));
}

function keyOf({ listed }: RepositoryActivity, path: string): string {
  return `${listed}\0${path}`;
}

function pinnedFile(
  file: Pick<PinnedFile, "repository" | "asOf" | "path">,
  parts: readonly Excerpt[],
): PinnedFile {
  const lines = new Map<number, Untrusted | null>();
  for (const { first, lines: some } of parts)
    for (const [index, text] of some.entries()) lines.set(first + index, text);
  return { ...file, lines, total: parts[0]?.total ?? 0, pins: new Map(), whole: [], hidden: [] };
}

/** Pins a skill to the place that shows one of its parts. On one line it is named once. */
function addPin(file: PinnedFile | undefined, place: OwnersPlace, { rule }: CodeFinding): void {
  if (file === undefined) return;
  const whole = place.whole || rule.whole === true;
  const { line, cell } = place.match;
  const skill = rule.skill ?? rule.item;
  const pin: Pin = { skill, title: rule.title, short: rule.short, proof: codeProof(place) };
  const add = (pins: Pin[]): void => {
    if (!pins.some((one) => one.skill === skill)) pins.push(pin);
  };
  if (whole) add(file.whole);
  // In a file that holds several lines of cells in one line, a number does not say which.
  if (whole || cell !== undefined || !file.lines.has(line)) return;
  if (file.lines.get(line) === null) add(file.hidden);
  else {
    const pins = file.pins.get(line) ?? [];
    file.pins.set(line, pins);
    if (pins.length < mostPins) add(pins);
  }
}

/** How many pins are seen. */
function countOf({ pins, whole }: PinnedFile): number {
  return [...pins.values()].reduce((sum, some) => sum + some.length, whole.length);
}

function figureOf(file: PinnedFile): Figure {
  const { repository, asOf, path, total, pins, whole, hidden } = file;
  const { web, name } = repository;
  return {
    repository: name,
    path,
    commit: asOf.sha,
    on: asOf.on,
    url: web === null ? null : fileUrl(web, asOf.sha, path, null),
    total,
    lines: shownLines(file).map(([number, text]) => ({ number, text, pins: pins.get(number) ?? [] })),
    whole,
    hidden,
  };
}

/** All lines of a small file; of others the paragraphs with pins, or the first one. */
function shownLines({ lines, total, pins }: PinnedFile): [number, Untrusted | null][] {
  const known = [...lines].toSorted(([a], [b]) => a - b);
  if (total <= wholeUpTo) return known;
  const texts = Array.from({ length: total }, (_, index) => {
    const text = lines.get(index + 1);
    return text === undefined ? "" : (text?.untrusted ?? "hidden");
  });
  const pinned = pins.size === 0 ? [1] : [...pins.keys()];
  const ranges = joinRanges(
    texts,
    pinned.map((number) => rangeAround(texts, number)),
  );
  return known.filter(([number]) => ranges.some(({ first, last }) => first <= number && number <= last));
}

/** The first figures, as long as they fit. The very first always does, cut if it is long. */
function withinLimits(figures: readonly Figure[]): Figure[] {
  const kept: Figure[] = [];
  let left = mostLines;
  for (const figure of figures) {
    if (kept.length === mostFiles) break;
    if (kept.length > 0 && figure.lines.length > left) continue;
    kept.push({ ...figure, lines: figure.lines.slice(0, mostLines) });
    left -= figure.lines.length;
  }
  return kept;
}
