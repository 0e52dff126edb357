/** A README without the part that Roadfolio writes. */

const startMarker = "<!-- roadfolio:start -->";
const endMarker = "<!-- roadfolio:end -->";

/** What Roadfolio itself writes into a README says nothing about its owner. Looks at each character once. */
export function withoutOurs(text: string): string {
  const kept: string[] = [];
  let at = 0;
  for (;;) {
    const start = text.indexOf(startMarker, at);
    const end = start === -1 ? -1 : text.indexOf(endMarker, start);
    if (end === -1) return [...kept, text.slice(at)].join("");
    kept.push(text.slice(at, start));
    at = end + endMarker.length;
  }
}
