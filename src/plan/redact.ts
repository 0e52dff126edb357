/** A snapshot fit to be printed: the owner's e-mail addresses, which stand in roadmap.json, are starred out. */
import type { Snapshot } from "./snapshot.ts";

/** Stars keep the length, so that the places in the text stay right. */
export function withoutAddresses(snapshot: Snapshot): Snapshot {
  const star = (text: string): string =>
    text.replace(/[\w.%+-]+@[a-z\d-]+(?:\.[a-z\d-]+)+/gi, (address) => "*".repeat(address.length));
  return {
    ...snapshot,
    roadmap: {
      ...snapshot.roadmap,
      text: snapshot.roadmap.text === null ? null : star(snapshot.roadmap.text),
    },
    owner: { ...snapshot.owner, emails: snapshot.owner.emails.map(star) },
  };
}
