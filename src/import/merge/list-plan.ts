/** Plans which entries each list of a roadmap keeps, loses and gets. */
import type { ListEdit } from "../../roadmap/edit-lists.ts";
import type { JsonPath } from "../../roadmap/roadmap.ts";

/** An entry that stays, by its index, or the JSON of a new one. */
export interface Cell {
  index: number | null;
  json: string;
}

interface Plan {
  at: JsonPath;
  cells: Cell[];
}

export interface Lists {
  /** Declares a list. @param count how many entries it has */
  add(at: JsonPath, count: number): void;
  has(at: JsonPath): boolean;
  /** Takes an entry out. */
  remove(at: JsonPath, index: number): void;
  /** The cell of an entry. */
  cell(at: JsonPath, index: number): Cell | undefined;
  /**
   * Adds an entry.
   * @param place after or before which cell; null adds it at the end
   */
  insert(at: JsonPath, json: string, place: { after: Cell } | { before: Cell } | null): Cell;
  /** The lists that change. */
  edits(): ListEdit[];
}

export function planLists(): Lists {
  const plans = new Map<string, Plan>();
  const planAt = (at: JsonPath): Plan => {
    const plan = plans.get(at.join("/"));
    if (plan === undefined) throw new Error(`no list at ${at.join(".")}`);
    return plan;
  };
  return {
    add(at, count) {
      const cells = Array.from({ length: count }, (_, index): Cell => ({ index, json: "" }));
      plans.set(at.join("/"), { at, cells });
    },
    has: (at) => plans.has(at.join("/")),
    remove(at, index) {
      const plan = planAt(at);
      plan.cells = plan.cells.filter((cell) => cell.index !== index);
    },
    cell: (at, index) => planAt(at).cells.find((cell) => cell.index === index),
    insert(at, json, place) {
      const { cells } = planAt(at);
      const cell: Cell = { index: null, json };
      const position =
        place === null
          ? cells.length
          : "after" in place
            ? cells.indexOf(place.after) + 1
            : cells.indexOf(place.before);
      cells.splice(position === -1 ? cells.length : position, 0, cell);
      return cell;
    },
    edits: () =>
      [...plans.values()].map(({ at, cells }) => ({
        at,
        entries: cells.map(({ index, json }) => index ?? json),
      })),
  };
}
