/** One name for each path and glob, however it is written. */

/** "./a//b/./c/" and "a\b\c" are "a/b/c". Keeps a "/" at the start and every "..". */
export function plainPath(written: string): string {
  return written
    .replaceAll("\\", "/")
    .replace(/\/{2,}/g, "/")
    .replace(/(?<=^|\/)(?:\.\/)+/g, "")
    .replace(/(?<=^|\/)\.$/, "")
    .replace(/(?<=.)\/$/, "");
}

/**
 * "./sql/" and "\sql\" are "/sql/**": a glob that begins with "." or "/" is anchored at the top, and one that ends in "/"
 * means everything in the folder. A backslash before a bracket or a brace stays, because it makes that a plain character.
 * @returns "" for a glob that names no file, such as "./"
 */
export function plainGlob(written: string): string {
  const slashes = written
    .trim()
    .replace(/\\(?![[\]{}])/g, "/")
    .replace(/\/{2,}/g, "/");
  const anchored = slashes
    .replace(/^(?:\.\/)+/, "/")
    .replace(/\/(?:\.\/)+/g, "/")
    .replace(/\/\.$/, "/");
  if (anchored === "/" || anchored === ".") return "";
  return anchored.endsWith("/") ? `${anchored}**` : anchored;
}
