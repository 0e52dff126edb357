/** All languages and file formats. The first kind of file that matches a name is taken, in this order. */
import { configuration } from "./configuration/language.ts";
import { docker } from "./docker/language.ts";
import type { FileKind } from "./file-kind.ts";
import { go } from "./go/language.ts";
import { java } from "./java/language.ts";
import { javascript } from "./javascript/language.ts";
import { type Language, namedOnly } from "./language.ts";
import { notebook } from "./notebook/language.ts";
import { python } from "./python/language.ts";
import { readme } from "./readme/language.ts";
import { shell } from "./shell/language.ts";
import { sql } from "./sql/language.ts";
import { terraform } from "./terraform/language.ts";

export const languages: readonly Language[] = [
  readme,
  python,
  notebook,
  sql,
  javascript,
  go,
  java,
  docker,
  terraform,
  configuration,
  shell,
  namedOnly("Vue", ["vue"]),
  namedOnly("Svelte", ["svelte"]),
  namedOnly("Kotlin", ["kt", "kts"]),
  namedOnly("Scala", ["scala"]),
  namedOnly("Rust", ["rs"]),
  namedOnly("Ruby", ["rb"]),
  namedOnly("PHP", ["php"]),
  namedOnly("C#", ["cs"]),
  namedOnly("C", ["c"]),
  namedOnly("C++", ["cpp", "cc"]),
  namedOnly("Swift", ["swift"]),
  namedOnly("Dart", ["dart"]),
  namedOnly("Elixir", ["ex", "exs"]),
  namedOnly("R", ["r"]),
  namedOnly("Julia", ["jl"]),
  namedOnly("HTML", ["html"], { supporting: true }),
  namedOnly("CSS", ["css", "scss"], { supporting: true }),
];

/** The kinds of files that can be read, in order. */
export const fileKinds: readonly FileKind[] = languages.flatMap(({ files }) => files);
