/** Languages by the bytes of their files. */
import type { LanguageShare } from "../activity/project.ts";

/** Languages of programs by the endings of their files. */
const programs: Readonly<Record<string, string>> = {
  py: "Python",
  pyw: "Python",
  ipynb: "Jupyter Notebook",
  sql: "SQL",
  js: "JavaScript",
  jsx: "JavaScript",
  mjs: "JavaScript",
  cjs: "JavaScript",
  ts: "TypeScript",
  tsx: "TypeScript",
  mts: "TypeScript",
  cts: "TypeScript",
  vue: "Vue",
  svelte: "Svelte",
  java: "Java",
  kt: "Kotlin",
  kts: "Kotlin",
  scala: "Scala",
  go: "Go",
  rs: "Rust",
  rb: "Ruby",
  php: "PHP",
  cs: "C#",
  c: "C",
  cpp: "C++",
  cc: "C++",
  swift: "Swift",
  dart: "Dart",
  ex: "Elixir",
  exs: "Elixir",
  r: "R",
  jl: "Julia",
};

/** What stands beside a program: named after all of those, whatever its size. */
const besides: Readonly<Record<string, string>> = {
  html: "HTML",
  css: "CSS",
  scss: "CSS",
  sh: "Shell",
  bash: "Shell",
  tf: "Terraform",
};

/** A file that is larger is data. In bytes. */
const largestFile = 512 * 1024;

/** Of a notebook the rest is what its cells printed. In bytes. */
const largestNotebook = 20 * 1024;

/** The languages of some files, the one with most bytes first, those that stand beside a program last. */
export function languagesOf(files: readonly { path: string; size: number }[]): LanguageShare[] {
  const bytes = new Map<string, number>();
  for (const { path, size } of files) {
    const ending = /[^/]\.(\w+)$/.exec(path)?.[1]?.toLowerCase() ?? "";
    const name = own(programs, ending) ?? own(besides, ending);
    if (name === null || size > largestFile || /\.d\.[mc]?ts$/.test(path)) continue;
    bytes.set(name, (bytes.get(name) ?? 0) + (ending === "ipynb" ? Math.min(size, largestNotebook) : size));
  }
  return inOrder([...bytes].map(([name, sum]) => ({ name, bytes: sum })));
}

/** Adds up what several places hold. */
export function joinLanguages(some: readonly (readonly LanguageShare[])[]): LanguageShare[] {
  const bytes = new Map<string, number>();
  for (const { name, bytes: more } of some.flat()) bytes.set(name, (bytes.get(name) ?? 0) + more);
  return inOrder([...bytes].map(([name, sum]) => ({ name, bytes: sum })));
}

const last = new Set(Object.values(besides));

function inOrder(languages: readonly LanguageShare[]): LanguageShare[] {
  return languages.toSorted(
    (a, b) =>
      Number(last.has(a.name)) - Number(last.has(b.name)) || b.bytes - a.bytes || (a.name < b.name ? -1 : 1),
  );
}

function own(names: Readonly<Record<string, string>>, ending: string): string | null {
  return Object.hasOwn(names, ending) ? (names[ending] ?? null) : null;
}
