/** All languages and file formats. The first kind of file that matches a name is taken, in this order. */
import { c } from "./c/language.ts";
import { components } from "./components/language.ts";
import { configuration } from "./configuration/language.ts";
import { cpp } from "./cpp/language.ts";
import { csharp } from "./csharp/language.ts";
import { css } from "./css/language.ts";
import { dart } from "./dart/language.ts";
import { docker } from "./docker/language.ts";
import type { FileKind } from "./file-kind.ts";
import { go } from "./go/language.ts";
import { html } from "./html/language.ts";
import { java } from "./java/language.ts";
import { javascript } from "./javascript/language.ts";
import { kotlin } from "./kotlin/language.ts";
import { type Language, namedOnly } from "./language.ts";
import { licence } from "./licence/language.ts";
import { notebook } from "./notebook/language.ts";
import { php } from "./php/language.ts";
import { prisma } from "./prisma/language.ts";
import { powerbi } from "./powerbi/language.ts";
import { python } from "./python/language.ts";
import { readme } from "./readme/language.ts";
import { ruby } from "./ruby/language.ts";
import { rust } from "./rust/language.ts";
import { shell } from "./shell/language.ts";
import { sql } from "./sql/language.ts";
import { swift } from "./swift/language.ts";
import { terraform } from "./terraform/language.ts";

export const languages: readonly Language[] = [
  readme,
  licence,
  python,
  notebook,
  sql,
  javascript,
  go,
  java,
  kotlin,
  csharp,
  php,
  ruby,
  c,
  cpp,
  rust,
  swift,
  dart,
  html,
  css,
  components,
  docker,
  terraform,
  powerbi,
  prisma,
  configuration,
  shell,
  // Endings that several languages share, such as .m, .h, .pl and .v, are left out. The names are GitHub's.
  namedOnly("Scala", ["scala"]),
  namedOnly("Groovy", ["groovy"]),
  namedOnly("Clojure", ["clj", "cljs", "cljc"]),
  namedOnly("Zig", ["zig"]),
  namedOnly("Nim", ["nim"]),
  namedOnly("Crystal", ["cr"]),
  namedOnly("Perl", ["pm"]),
  namedOnly("Lua", ["lua"]),
  namedOnly("F#", ["fs", "fsx"]),
  namedOnly("Visual Basic .NET", ["vb"]),
  namedOnly("Cuda", ["cu"]),
  namedOnly("GDScript", ["gd"]),
  namedOnly("Elixir", ["ex", "exs"]),
  namedOnly("Erlang", ["erl"]),
  namedOnly("Gleam", ["gleam"]),
  namedOnly("Haskell", ["hs"]),
  namedOnly("Elm", ["elm"]),
  namedOnly("PureScript", ["purs"]),
  namedOnly("OCaml", ["ml", "mli"]),
  namedOnly("Racket", ["rkt"]),
  namedOnly("Common Lisp", ["lisp"]),
  namedOnly("R", ["r"]),
  namedOnly("Julia", ["jl"]),
  namedOnly("Fortran", ["f90"]),
  namedOnly("COBOL", ["cob", "cbl"]),
  namedOnly("Ada", ["adb"]),
  namedOnly("Pascal", ["pas"]),
  namedOnly("Solidity", ["sol"]),
  namedOnly("PowerShell", ["ps1", "psm1"]),
  namedOnly("VHDL", ["vhd", "vhdl"]),
];

/** The kinds of files that can be read, in order. */
export const fileKinds: readonly FileKind[] = languages.flatMap(({ files }) => files);
