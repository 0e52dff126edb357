/** Imports of Go, and the names that packages go by in the file. */
import type { GoFile } from "./file.ts";
import { contentOf } from "./meaning.ts";
import { childOf, type Syntax } from "../syntax/syntax.ts";

/** `go import net/http`. */
export function readImport(node: Syntax, file: GoFile): void {
  const literal = childOf(node, "String");
  if (literal === undefined) return;
  const path = contentOf(literal, file);
  file.fact(`go import ${path}`, node);
  const alias = childOf(node, "DefName");
  const names = alias === undefined ? packageNames(path) : [file.textOf(alias)];
  for (const name of names) if (name !== "_") file.names.bindImport(name, path);
}

/**
 * What a package may be called that says its name only in its own files: the last element of its path without a
 * version, and what `go-redis`, `kafka-go`, `nats.go` and `yaml.v3` are called by custom.
 */
function packageNames(path: string): string[] {
  const last =
    path
      .replace(/\/v\d+$/, "")
      .split("/")
      .at(-1) ?? "";
  const bare = last.replace(/\.v\d+$/, "");
  if (/^\w+$/.test(bare)) return [bare];
  const short = bare.replace(/^go-|[-.]go$/g, "");
  return [short, short.replaceAll("-", ""), short.replaceAll("-", "_"), short.split("-").at(-1) ?? ""].filter(
    (name) => /^\w+$/.test(name),
  );
}
