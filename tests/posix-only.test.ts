/** Most learners use Windows: nothing in src/ may work on POSIX systems only. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const src = join(import.meta.dirname, "../src");

/** What works on POSIX systems only, with a line that has it. */
const kinds: readonly { name: string; pattern: RegExp; sample: string }[] = [
  { name: "the folder /tmp", pattern: /["'`]\/(?:var\/)?tmp\b/, sample: 'mkdtemp("/tmp/roadfolio-")' },
  { name: "/dev/null", pattern: /\/dev\/null/, sample: 'open("/dev/null")' },
  { name: "/proc", pattern: /["'`]\/proc\b/, sample: "readFile(`/proc/${pid}/comm`)" },
  { name: "the id of a user", pattern: /\.get(?:e?[ug]id|groups)\(/, sample: "process.getuid()" },
  {
    name: "a shell",
    pattern: /\bshell: (?!false)|\b(?:exec|execSync)\(["'`]|["'`](?:\/bin\/)?(?:ba)?sh["'`], *\[/,
    sample: 'spawn("x", { shell: true })',
  },
  {
    name: "links",
    pattern: /\b(?:symlink|symlinkSync|linkSync)\(|import \{[^}]*\blink\b[^}]*\} from "node:fs/,
    sample: "symlinkSync(a, b)",
  },
  {
    name: "modes of files",
    pattern: /\bl?f?chmod(?:Sync)?\(|\bf?chown(?:Sync)?\(/,
    sample: "chmodSync(file, 0o755)",
  },
  {
    name: "a path taken from an address",
    pattern: /new URL\([^)]*import\.meta\.url\)\.pathname/,
    sample: 'new URL("x", import.meta.url).pathname',
  },
  {
    name: "a signal",
    pattern: /["'`]SIG(?:HUP|USR[12]|PIPE|QUIT|STOP|CONT)["'`]/,
    sample: 'process.on("SIGHUP", end)',
  },
  {
    name: "an absolute path told by its first character",
    pattern: /(?:dir|folder|file)\w*\.startsWith\("\/"\)/i,
    sample: 'folder.startsWith("/")',
  },
  {
    name: "$HOME without the variable of Windows",
    pattern: /\benv(?:ironment)?(?:\.|\[")HOME\b/,
    sample: "environment.HOME",
  },
];

/** Where it is right, and why. */
const allowed: Readonly<Record<string, string>> = {
  "ports/git/environment.ts: /dev/null":
    "a value of git's configuration, which git understands on Windows, too",
  "ports/git/remote.ts: /dev/null": "a variable for git, which git understands on Windows, too",
  "ports/git/access.ts: /dev/null": "a value of git's configuration, which git understands on Windows, too",
  "ports/git/locked.ts: /proc":
    "names the process that holds a lock where Linux tells; elsewhere nothing is named",
  "cli/completion/offers.ts: /dev/null": "part of scripts for bash, zsh and fish",
  "render/site/code/syntax.ts: a shell": "the words of a language, by its name",
  "import/skill-dictionary.ts: a shell": "the name of a language",
};

/** The catalogue and the languages hold examples of other people's code, and use nothing of the machine. */
const files = readdirSync(src, { recursive: true, encoding: "utf8" })
  .map((name) => name.replaceAll("\\", "/"))
  .filter((name) => name.endsWith(".ts") && !/^(?:skills|languages)\//.test(name));

/** Lines of code, without comments. */
function codeIn(file: string): string[] {
  return readFileSync(join(src, file), "utf8")
    .split(/\r?\n/)
    .filter((line) => !/^\s*(?:\*|\/\/|\/\*)/.test(line));
}

const found = files.flatMap((file) =>
  codeIn(file).flatMap((line) =>
    kinds.filter(({ pattern }) => pattern.test(line)).map(({ name }) => `${file}: ${name}`),
  ),
);

test("src/ uses nothing that only POSIX systems have", () => {
  expect(found.filter((place) => !Object.hasOwn(allowed, place))).toEqual([]);
});

test("every exception is still one", () => {
  expect(Object.keys(allowed).filter((place) => !found.includes(place))).toEqual([]);
});

describe("the search finds", () => {
  test.each(kinds)("$name", ({ pattern, sample }) => {
    expect(sample).toMatch(pattern);
  });

  test("many files", () => {
    expect(files.length).toBeGreaterThan(200);
  });
});
