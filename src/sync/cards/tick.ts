/** Draws the sign for what is proven: a green square with a tick in it. */

/** Side of the square in pixels; even. */
export const tickSize = 32;

/** Shades of a letter, from the ground to pure green. */
const shades = 10;

/** Radius of the corners and width of the tick's line, in pixels. */
const [radius, stroke] = [6, 4];
const tick: [number, number][] = [
  [8.5, 16.5],
  [13.8, 22],
  [23.5, 10.5],
];

/**
 * @returns rows of `tickSize / 2` bytes each, two pixels per byte; a pixel is 0 (the ground) to 10 (green)
 */
export function drawTick(): Uint8Array {
  const pairs = new Uint8Array((tickSize * tickSize) / 2);
  for (let at = 0; at < tickSize * tickSize; at++) {
    const level = greenAt(at % tickSize, Math.floor(at / tickSize));
    pairs[at >> 1] = (pairs[at >> 1] ?? 0) + (at % 2 === 0 ? level * 16 : level);
  }
  return pairs;
}

/** How green a pixel is, 0 to 10, by the distance of its centre from the edges. */
function greenAt(column: number, row: number): number {
  const [x, y] = [column + 0.5, row + 0.5];
  return Math.round(shades * covered(toSquare(x, y)) * (1 - covered(toTick(x, y))));
}

/** Share of a pixel that is inside a shape, given the distance of its centre from the edge, which is one pixel wide. */
const covered = (outside: number): number => Math.min(Math.max(0.5 - outside, 0), 1);

/** Signed distance to the square, in pixels; negative inside. */
function toSquare(x: number, y: number): number {
  const nearest = (value: number): number => Math.min(Math.max(value, radius), tickSize - radius);
  return Math.hypot(x - nearest(x), y - nearest(y)) - radius;
}

/** Signed distance to the tick's line, in pixels; negative on it. */
function toTick(x: number, y: number): number {
  const distances = tick.map(([x1, y1], index) => {
    const [x2, y2] = tick[index + 1] ?? [x1, y1];
    const length = (x2 - x1) ** 2 + (y2 - y1) ** 2;
    const along = length === 0 ? 0 : ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length;
    const share = Math.min(Math.max(along, 0), 1);
    return Math.hypot(x - x1 - share * (x2 - x1), y - y1 - share * (y2 - y1));
  });
  return Math.min(...distances) - stroke / 2;
}
