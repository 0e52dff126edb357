/** A figure of code with its pins, for `site/code.html`. */
import { shortSha } from "../../../activity/commit.ts";
import { commitUrl } from "../../../activity/repository.ts";
import { forPeople } from "../../../roadmap/day.ts";
import type { Html } from "../../html.ts";
import { safeUrl } from "../../markdown.ts";
import type { Portfolio } from "../../portfolio.ts";
import { placeLabel } from "../../proof-label.ts";
import { type PinnedLine, pinsOf, type PublishedFigure, type PublishedPin } from "../../published.ts";
import { codeHtml } from "./tokens.ts";

interface PinView {
  /** Plain text, as everything below. */
  short: string;
  url: string | null;
  /** Where it opens, and what was committed there. */
  hint: string;
}

interface Row {
  /** Null for lines that are left out here. */
  number: number | null;
  /** Null for a line that may hold a secret. */
  text: Html | null;
  /** Class of its indentation, "i1" to "i6"; null without one. */
  indent: string | null;
  blank: boolean;
  pins: PinView[];
}

/** What is above the lines. */
interface Caption {
  path: string;
  /** The lines in the repository. */
  url: string | null;
  /** "cell 3" of a notebook whose lines count from there; null for any other file. */
  cell: string | null;
  /** "lines 11 to 26 of 32"; null if it is not said. */
  lines: string | null;
  /** The commit whose lines these are, seven digits; null if it is not said. */
  commit: string | null;
  commitUrl: string | null;
}

export interface FigureView {
  /** For links; null without them. */
  id: string | null;
  caption: Caption | null;
  /** For assistive technology: the path and the lines. */
  label: string;
  whole: PinView[];
  rows: Row[];
}

export interface FigureOptions {
  /** The folder that the caption leaves out, without "/" at its end; "" for none. */
  folder: string;
  says: "lines" | "commit" | "path" | "nothing";
  id: string | null;
}

/** @param figure with at least one line */
export function figureView(
  portfolio: Pick<Portfolio, "repositories" | "unlisted">,
  figure: PublishedFigure,
  { folder, says, id }: FigureOptions,
): FigureView {
  const { path, lines, commit, whole } = figure;
  const web = webOf(portfolio, figure.repository);
  return {
    id,
    label: `${path}, ${linesInWords(lines)}`,
    caption:
      says === "nothing"
        ? null
        : {
            path: pathIn(folder, path),
            cell: cellOf(figure),
            url: linesUrl(figure),
            lines: says === "lines" ? `${linesInWords(lines)} of ${figure.total}` : null,
            commit: says === "commit" ? shortSha(commit) : null,
            commitUrl: says === "commit" && web !== null ? commitUrl(web, commit) : null,
          },
    whole: whole.map((pin) => pinView(pin, null)),
    rows: runsOf(lines).flatMap((run, index) => [...(index === 0 ? [] : [leftOut]), ...rowsOf(path, run)]),
  };
}

function cellOf(figure: PublishedFigure): string | null {
  const cell = pinsOf(figure)[0]?.proof.cell;
  return cell === undefined ? null : `cell ${cell.number}`;
}

/** A path without the folder that it is in. */
export function pathIn(folder: string, path: string): string {
  return folder !== "" && path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : path;
}

/** The page of a repository; null if it has none. */
export function webOf(
  { repositories, unlisted }: Pick<Portfolio, "repositories" | "unlisted">,
  name: string,
): string | null {
  return [...repositories, ...unlisted].find((one) => one.name === name)?.web ?? null;
}

const leftOut: Row = { number: null, text: null, indent: null, blank: false, pins: [] };

/** Lines without a gap between them. */
function runsOf(lines: readonly PinnedLine[]): PinnedLine[][] {
  const runs: PinnedLine[][] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    if (run !== undefined && run.at(-1)?.number === line.number - 1) run.push(line);
    else runs.push([line]);
  }
  return runs;
}

function rowsOf(path: string, run: readonly PinnedLine[]): Row[] {
  const texts = codeHtml(
    path,
    run.map(({ text }) => text?.untrusted ?? null),
  );
  return run.map(({ number, text, pins }, index): Row => {
    const indent = text === null ? 0 : Math.min(6, Math.floor(text.untrusted.search(/\S|$/) / 4));
    return {
      number,
      text: texts[index] ?? null,
      indent: indent === 0 ? null : `i${indent}`,
      blank: text !== null && text.untrusted.trim() === "" && pins.length === 0,
      pins: pins.map((pin) => pinView(pin, number)),
    };
  });
}

/** @param number of the line that it is pinned to; null for the whole file */
function pinView({ short, proof }: PublishedPin, number: number | null): PinView {
  const { ref, on, line, title } = proof;
  const then = number === null || line === null || line === number ? [] : [`line ${line}`];
  const place = [
    ...(ref === null ? [] : [shortSha(ref)]),
    ...(on === null ? [] : [forPeople(on)]),
    ...then,
  ].join(", ");
  return {
    short,
    url: proof.url === null ? null : safeUrl(proof.url),
    hint: title === null ? place : `${place}: ${title.untrusted}`,
  };
}

/** A pin whose line may not be shown, as a link in a sentence: "PostgreSQL (compose.yaml:6)". */
export function hiddenPin({ title, proof }: PublishedPin): { text: string; url: string | null } {
  return {
    text: `${title} (${placeLabel(proof)})`,
    url: proof.url === null ? null : safeUrl(proof.url),
  };
}

function linesInWords(lines: readonly PinnedLine[]): string {
  const [first, last] = [lines[0]?.number ?? 1, lines.at(-1)?.number ?? 1];
  return first === last ? `line ${first}` : `lines ${first} to ${last}`;
}

/** The way to several lines that GitHub, GitLab and Gitea understand. */
function linesUrl({ url, lines }: PublishedFigure): string | null {
  const safe = url === null ? null : safeUrl(url);
  const [first, last] = [lines[0]?.number, lines.at(-1)?.number];
  if (safe === null || first === undefined || last === undefined) return safe;
  return `${safe}#L${first}${last === first ? "" : `-L${last}`}`;
}
