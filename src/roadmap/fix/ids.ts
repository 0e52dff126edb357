/** Fixes for ids in capitals, with spaces or accents: a wrong id has never worked, so only `after` can refer to it. */
import { findNodeAtLocation, type Node } from "jsonc-parser";
import type { Fix, Fixable } from "./fix.ts";

export function idFixes(fixables: readonly Fixable[], root: Node): Fix[] {
  const wrong = fixables.flatMap(({ finding, at }) => {
    const key = finding.at.at(-1);
    if (finding.code !== "wrong-value" || (key !== "id" && key !== "after")) return [];
    const node = findNodeAtLocation(root, [...at]);
    const written: unknown = node?.value;
    if (node === undefined || typeof written !== "string") return [];
    const meant = idMeant(written);
    return meant === null ? [] : [{ key, node, written, meant }];
  });
  const ids = idsIn(root);
  // An id that would then be there twice is its owner's to choose.
  const isFree = (meant: string): boolean =>
    !ids.includes(meant) && wrong.filter((one) => one.key === "id" && one.meant === meant).length <= 1;
  return wrong
    .filter(({ key, meant }) =>
      key === "id"
        ? isFree(meant)
        : ids.includes(meant) ||
          wrong.some((one) => one.key === "id" && one.meant === meant && isFree(meant)),
    )
    .map(({ node, written, meant }) => ({
      offset: node.offset,
      length: node.length,
      text: JSON.stringify(meant),
      message: `wrote "${meant}" instead of ${JSON.stringify(written)}`,
    }));
}

function idsIn(node: Node): string[] {
  const own = node.type === "property" && node.children?.[0]?.value === "id" ? [node.children[1]?.value] : [];
  return [...own.filter((one) => typeof one === "string"), ...(node.children ?? []).flatMap(idsIn)];
}

/** "SQL joins" as "sql-joins"; null for "C++", which would be "c". */
function idMeant(written: string): string | null {
  if (!/^[\p{L}\p{M}\p{N}\s_-]+$/u.test(written)) return null;
  const id = written
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[\s_-]+/g, "-")
    .replace(/^-|-$/g, "");
  return /^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/.test(id) ? id : null;
}
