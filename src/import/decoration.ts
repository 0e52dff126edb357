/** Pictures and numbers that decorate a heading. */

const pictures = String.raw`(?::[a-z][a-z0-9_+-]{1,40}:|\p{Extended_Pictographic}|\p{Regional_Indicator}|[\u{1F3FB}-\u{1F3FF}\uFE0F\u200D\u20E3\s])+`;
const leading = new RegExp(`^${pictures}`, "u");
const trailing = new RegExp(`${pictures}$`, "u");
const numbering = /^(?:\d{1,3}(?:\.\d{1,3})*[.)]|\d{1,3}(?:\.\d{1,3})+)\s+(?=\S)/;

/** True for a text of pictures alone. */
export function isPicture(text: string): boolean {
  return text.trim() !== "" && text.replace(leading, "") === "";
}

/** Without pictures at its ends; as it is if it consists of them. */
export function withoutPictures(text: string): string {
  return text.replace(leading, "").replace(trailing, "").trim() || text.trim();
}

/** A label without pictures, number, doubled "##" and the colon or bar at its end: "🌱 1. Basics:" gives "Basics". */
export function plainLabel(text: string): string {
  const bare = withoutPictures(withoutPictures(text).replace(/^#{1,6}\s+/, "")).replace(numbering, "");
  return withoutPictures(bare.replace(/\s*[:：|]\s*$/, "")) || text.trim();
}
