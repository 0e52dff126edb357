/** Places labels next to their lines so that they cover neither each other nor a line. */
import { textWidth } from "./text-width.ts";

export interface Point {
  x: number;
  y: number;
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export interface WantedLabel {
  /** Suffix of the CSS class: "done", "plan". */
  kind: string;
  text: string;
  /** Points of the line next to which the label may go, best first. */
  anchors: readonly Point[];
}

export interface Label extends Point {
  kind: string;
  text: string;
}

/** Distances between a label and its anchor, tried in this order. */
const gaps = [9, 20, 32, 46];

/**
 * Places each label in the best free spot next to one of its anchors. Earlier labels get the better spots.
 * @param lines corners of every line drawn
 * @param bounds area that labels must stay in
 * @param size font size in viewBox units
 * @returns left end of each text's baseline
 */
export function placeLabels(
  wanted: readonly WantedLabel[],
  lines: readonly (readonly Point[])[],
  bounds: Box,
  size: number,
): Label[] {
  const obstacles = lines.flatMap(dots);
  const taken: Box[] = [];
  return wanted.flatMap(({ kind, text, anchors }) => {
    const width = textWidth(text, size);
    const boxes = gaps.flatMap((gap) => anchors.flatMap((anchor) => around(anchor, gap, width, size)));
    let chosen: Box | null = null;
    let least = Number.POSITIVE_INFINITY;
    for (const box of boxes.map((place) => within(place, bounds))) {
      const hidden = cost(box, obstacles, taken);
      if (hidden < least) [chosen, least] = [box, hidden];
      if (hidden === 0) break;
    }
    if (chosen === null) return [];
    taken.push(chosen);
    return [{ kind, text, x: Math.round(chosen.left), y: Math.round(chosen.bottom - size * 0.25) }];
  });
}

/** Letters reach above and below their size, so labels above each other need more room than a line does. */
const apart = 3;

/** Eight boxes around a point. The ones that suit the end of a rising line come first. */
function around({ x, y }: Point, gap: number, width: number, height: number): Box[] {
  const places: [number, number][] = [
    [x - gap - width, y - gap - height],
    [x + gap, y - height / 2],
    [x + gap, y + gap],
    [x - width / 2, y - gap - height],
    [x + gap, y - gap - height],
    [x - width / 2, y + gap],
    [x - gap - width, y - height / 2],
    [x - gap - width, y + gap],
  ];
  return places.map(([left, top]) => ({ left, top, right: left + width, bottom: top + height }));
}

/** Moves a box into the bounds. */
function within(box: Box, bounds: Box): Box {
  const right = Math.min(0, bounds.right - box.right);
  const down = Math.min(0, bounds.bottom - box.bottom);
  const x = right + Math.max(0, bounds.left - box.left - right);
  const y = down + Math.max(0, bounds.top - box.top - down);
  return { left: box.left + x, right: box.right + x, top: box.top + y, bottom: box.bottom + y };
}

/** How much a box covers. Touching another label costs more than covering any line. */
function cost(box: Box, obstacles: readonly Point[], taken: readonly Box[]): number {
  const room = { left: box.left - 4, right: box.right + 4, top: box.top - 2, bottom: box.bottom + 2 };
  let hidden = 0;
  for (const { x, y } of obstacles)
    if (x > room.left && x < room.right && y > room.top && y < room.bottom) hidden++;
  for (const other of taken)
    if (
      other.left < room.right &&
      room.left < other.right &&
      other.top < room.bottom + apart &&
      room.top - apart < other.bottom
    )
      hidden += 10_000;
  return hidden;
}

/** Points along a line, close enough together that no part of it fits under a label unnoticed. */
function dots(line: readonly Point[]): Point[] {
  const points: Point[] = [];
  for (const [index, to] of line.entries()) {
    const from = line[index - 1] ?? to;
    const count = Math.max(1, Math.ceil(Math.max(Math.abs(to.x - from.x), Math.abs(to.y - from.y)) / 5));
    for (let step = 0; step < count; step++) {
      const share = step / count;
      points.push({ x: to.x + (from.x - to.x) * share, y: to.y + (from.y - to.y) * share });
    }
  }
  return points;
}
