/** A README without the part that Roadfolio writes. */

const startMarker = "<!-- roadfolio:start -->";
const endMarker = "<!-- roadfolio:end -->";

/** What Roadfolio itself writes into a README says nothing about its owner. Lines keep their numbers. */
export function withoutOurs(text: string): string {
  return replaceOurs(text, (block) => block.replace(/[^\n]+/g, ""));
}

/** Two versions of a README are alike if the owner's part is. */
export function ownPart(text: string): string {
  return replaceOurs(text, () => "");
}

/** @param line 1-based */
export function isBelowOurs(text: string, line: number): boolean {
  return text.split("\n", line - 1).some((one) => one.trim() === startMarker);
}

/** Looks at each character once. */
function replaceOurs(text: string, replace: (block: string) => string): string {
  const kept: string[] = [];
  let at = 0;
  for (;;) {
    const start = text.indexOf(startMarker, at);
    const end = start === -1 ? -1 : text.indexOf(endMarker, start);
    if (end === -1) return [...kept, text.slice(at)].join("");
    const next = end + endMarker.length;
    kept.push(text.slice(at, start), replace(text.slice(start, next)));
    at = next;
  }
}
