/** Adds to each place that was found its line, and what is wrong with that as a proof. */
import type { CodeMatch } from "../../activity/code-match.ts";
import type { Place } from "../../evidence/code/search/leaf.ts";
import type { Source } from "../../languages/file-kind.ts";
import { flawOf, isInside, type LineFlaw } from "../../languages/line-flaw.ts";
import type { Line } from "./line-search.ts";
import { SoughtLine } from "./old-text.ts";

/** A place that shows a leaf, with its line and what it is worth as a proof. */
interface FoundPlace extends Line {
  worth: Pick<CodeMatch, "pattern" | "flaw" | "inside" | "whole" | "groups">;
}

/** By leaf. */
export type Places = Map<string, FoundPlace[]>;

/** @param blobs by path, the contents of the files at HEAD */
export function withLines(
  places: ReadonlyMap<string, readonly Place[]>,
  sources: ReadonlyMap<string, Source>,
  blobs: ReadonlyMap<string, string>,
): Places {
  const lines = new Map([...sources].map(([path, { text }]) => [path, text.split("\n")] as const));
  const found = (place: Place): FoundPlace => {
    const { path, meant, pattern } = place;
    const groups = place.groups === undefined ? {} : { groups: place.groups };
    const all = lines.get(path) ?? [];
    const blob = blobs.get(path) ?? "";
    if (place.whole) {
      const flaw = flawOfFile(all, path);
      return {
        path,
        blob,
        place: { line: meant },
        sought: null,
        worth: { pattern, whole: true, ...some({ flaw }), ...groups },
      };
    }
    const sought = new SoughtLine({ lines: all, at: meant - 1 });
    const at = sources.get(path)?.placeOf(meant) ?? { line: meant };
    // A line of a file that holds several lines of cells is too long to be shown.
    const flaw = place.flaw ?? (at.cell === undefined ? null : "long");
    const inside = isInside(sought.text) ? { inside: true as const } : {};
    // An empty line has no author of its own, so the file as a whole is attributed instead.
    const own = sought.text === "" ? null : sought;
    return {
      path,
      blob,
      place: at,
      sought: own,
      worth: { pattern, ...some({ flaw }), ...inside, ...groups },
    };
  };
  return new Map([...places].map(([key, here]) => [key, here.map(found)]));
}

function some({ flaw }: { flaw: LineFlaw | null }): Pick<CodeMatch, "flaw"> {
  return flaw === null ? {} : { flaw };
}

/** A file that is empty or only imports shows no more than its name. */
function flawOfFile(lines: readonly string[], path: string): LineFlaw | null {
  let flaw: LineFlaw | null = "empty";
  for (const line of lines) {
    const own = flawOf(line, path);
    if (own === "empty") continue;
    if (own !== "import") return null;
    flaw = own;
  }
  return flaw;
}
