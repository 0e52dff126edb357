/** Rust. */
import { codeFiles } from "../code/kind.ts";
import { textReaders } from "../file-kind.ts";
import type { Language } from "../language.ts";
import { rustProject } from "./project.ts";
import { rustWords } from "./words.ts";

export const rust: Language = {
  id: "rust",
  names: { rs: "Rust" },
  hints: { written: rustWords },
  files: [
    codeFiles(/\.rs$/i, "rust", async () => (await import("./table.ts")).rustTable),
    {
      name: /^cargo\.toml$/i,
      factTypes: ["dependency", "key"],
      load: textReaders(
        async () => (await import("./cargo.ts")).cargoReader,
        async () => (await import("../configuration/reader.ts")).tomlReader,
      ),
    },
  ],
  leftOut: {
    files: /^cargo\.lock$/i,
    scaffolds: [
      { name: /^main\.rs$/, text: /^\s*fn main\(\) \{\s*println!\("Hello, world!"\);\s*\}\s*$/ },
      {
        name: /^lib\.rs$/,
        text: /^\s*pub fn add\(left: \w+, right: \w+\) -> \w+ \{\s*left \+ right\s*\}[^]*fn it_works\(\)[^}]*\}\s*\}\s*$/,
      },
    ],
  },
  project: rustProject,
};
