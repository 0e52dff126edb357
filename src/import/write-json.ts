/** Writes a new roadmap.json as a person would: a line for each item. */

/** @returns the whole file, indented by two spaces */
export function writeJson(value: unknown): string {
  return `${severalLines(value, "  ")}\n`;
}

/** An object on one line, with a space inside its braces. */
export function onOneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const properties = Object.entries(value).map(
    ([key, child]) => `${JSON.stringify(key)}: ${onOneLine(child)}`,
  );
  return properties.length === 0 ? "{}" : `{ ${properties.join(", ")} }`;
}

/** Keys whose objects have parts of their own, so that they take several lines. */
const wide = new Set(["phases", "groups", "items", "strategy", "project", "learners"]);

function isWide(value: unknown): boolean {
  return typeof value === "object" && value !== null && Object.keys(value).some((key) => wide.has(key));
}

/**
 * @param value plain JSON
 * @param unit spaces of one level
 * @returns objects that hold no list of objects, and lists of texts, on one line each; without a final newline
 */
export function severalLines(value: unknown, unit: string): string {
  return lines(value, unit, "");
}

function lines(value: unknown, unit: string, indent: string): string {
  const inner = indent + unit;
  if (Array.isArray(value)) {
    if (value.length === 0 || !value.every((one) => typeof one === "object")) return onOneLine(value);
    const entries = value.map((one) => inner + (isWide(one) ? lines(one, unit, inner) : onOneLine(one)));
    return `[\n${entries.join(",\n")}\n${indent}]`;
  }
  if (!isWide(value)) return onOneLine(value);
  const properties = Object.entries(value ?? {}).map(
    ([key, child]) => `${inner}${JSON.stringify(key)}: ${lines(child, unit, inner)}`,
  );
  return `{\n${properties.join(",\n")}\n${indent}}`;
}
