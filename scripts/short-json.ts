/** Prints JSON with everything on one line that fits: a schema of a thousand short entries is half as large, and readable. */

/** Characters of a line. */
const width = 160;

/** @returns the whole file, indented by tabs */
export function shortJson(value: unknown): string {
  return `${lines(value, "")}\n`;
}

function lines(value: unknown, indent: string): string {
  const short = oneLine(value);
  if (indent.length + short.length <= width || typeof value !== "object" || value === null) return short;
  const inner = `${indent}\t`;
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  const entries = Array.isArray(value)
    ? value.map((one) => inner + lines(one, inner))
    : Object.entries(value).map(([key, one]) => `${inner}${JSON.stringify(key)}: ${lines(one, inner)}`);
  return `${open}\n${entries.join(",\n")}\n${indent}${close}`;
}

function oneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(oneLine).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, one]) => `${JSON.stringify(key)}: ${oneLine(one)}`);
  return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}
