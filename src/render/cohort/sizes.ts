/** The sizes in which the mentors' page exists, the fullest first. */
import type { ListSizes } from "./home-view.ts";
import type { CellLinks } from "./map-view.ts";

export interface Size {
  /** Most learners in the map of one page. */
  rows: number;
  links: CellLinks;
  /** Most characters of a name in the map. */
  name: number;
  lists: ListSizes;
}

const full: ListSizes = {
  fresh: 12,
  longer: 12,
  never: 6,
  week: 8,
  held: 6,
  ahead: 4,
  passed: 2,
  problems: 8,
  people: 12,
  skills: 60,
};
const short: ListSizes = {
  fresh: 8,
  longer: 6,
  never: 3,
  week: 6,
  held: 5,
  ahead: 3,
  passed: 1,
  problems: 5,
  people: 8,
  skills: 32,
};
const least: ListSizes = {
  fresh: 5,
  longer: 3,
  never: 2,
  week: 4,
  held: 3,
  ahead: 2,
  passed: 1,
  problems: 4,
  people: 4,
  skills: 24,
};
const tight: ListSizes = {
  fresh: 4,
  longer: 2,
  never: 1,
  week: 3,
  held: 3,
  ahead: 2,
  passed: 1,
  problems: 3,
  people: 3,
  skills: 16,
};
const last: ListSizes = {
  fresh: 2,
  longer: 1,
  never: 1,
  week: 2,
  held: 2,
  ahead: 1,
  passed: 1,
  problems: 1,
  people: 2,
  skills: 12,
};

/** The last one fits whatever the learners wrote. */
export const sizes: readonly Size[] = [
  { rows: Infinity, links: "proof", name: 40, lists: full },
  { rows: Infinity, links: "list", name: 32, lists: full },
  { rows: Infinity, links: "list", name: 24, lists: short },
  { rows: Infinity, links: "cells", name: 24, lists: short },
  { rows: Infinity, links: "cells", name: 18, lists: least },
  { rows: Infinity, links: "cells", name: 15, lists: tight },
  { rows: Infinity, links: "row", name: 24, lists: short },
  { rows: Infinity, links: "row", name: 18, lists: least },
  ...[300, 200, 120, 60].flatMap((rows): Size[] => [
    { rows, links: "list", name: 24, lists: short },
    { rows, links: "row", name: 18, lists: least },
  ]),
  { rows: 60, links: "row", name: 12, lists: last },
];
