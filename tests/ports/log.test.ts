/** Log output contains nothing the runner obeys or a terminal acts on. */
import { describe, expect, test } from "vitest";
import { createLog, safeText } from "../../src/ports/log.ts";

/** Everything that was logged, as one text. */
function written(terminal: boolean, use: (log: ReturnType<typeof createLog>) => void): string {
  const parts: string[] = [];
  use(createLog((text) => void parts.push(text), terminal));
  return parts.join("");
}

/** What a long step shows. */
function progressOf(terminal: boolean, doing: string): string {
  const parts: string[] = [];
  let now = 0;
  const clock = { elapsed: () => (now += 10_000), limit: () => new AbortController().signal };
  const log = createLog((text) => void parts.push(text), terminal, { clock });
  log.progress(0, 2, doing);
  log.tally?.("commits", 1000);
  expect(parts).not.toEqual([]);
  return parts.join("");
}

/** Matches commands like the runner (actions/runner, ActionCommand.cs), which ignores white space before `::`. */
function commandsIn(text: string): string[] {
  return text.split(/\r\n|\r|\n/).filter((line) => line.trimStart().startsWith("::") || line.includes("##["));
}

describe("workflow commands", () => {
  test.each([
    "::error::x",
    "  ::error::x",
    "\t::set-output name=a::b",
    "text\n::error::x",
    "text\r::error::x",
    "text\r\n::error::x",
    "text\u2028::error::x",
    "text\u2029\n::error::x",
    "\u200b::error::x",
    "\ufeff::error::x",
    "\u00a0::error::x",
    "\u0000::error::x",
    "\u001b[2K::error::x",
    ":\u200b:error::x",
    ":::error::x",
    "##[error]x",
    "in the middle ##[error]x of a line",
    "###[error]x",
    "##[a]##[b]",
    "#\u200b#[error]x",
    "##\u0000[error]x",
    "##\u202e[error]x",
    "##\r[error]x",
    "a\n\n##[group]",
  ])("disarms %j", (text) => {
    expect(commandsIn(safeText(text))).toEqual([]);
    expect(commandsIn(written(false, (log) => log.info(text)))).toEqual([]);
    expect(commandsIn(progressOf(false, text))).toEqual([]);
    expect(commandsIn(progressOf(true, text))).toEqual([]);
  });

  test.each(["a::b", "std::vector", "## [x] joins", "#[x]", "# #[x]", "12:30 : :", "a\n\nb\tc"])(
    "leaves %j unchanged",
    (text) => {
      expect(safeText(text)).toBe(text);
    },
  );
});

describe("characters", () => {
  const gone = [0x00, 0x07, 0x08, 0x0b, 0x0c, 0x1b, 0x7f, 0x85, 0x9b, 0x61c, 0x200b, 0x200e, 0x200f, 0x202a];
  const alsoGone = [0x202e, 0x2060, 0x2066, 0x2069, 0xfeff];
  test.each([...gone, ...alsoGone].map((code) => [code.toString(16), String.fromCodePoint(code)]))(
    "removes U+%s",
    (_code, character) => {
      expect(safeText(`a${character}b`)).toBe("ab");
    },
  );

  test.each([
    ["a lone CR", "a\rb", "a b"],
    ["CR LF", "a\r\nb", "a\nb"],
    ["two CRs and LF", "a\r\r\nb", "a \nb"],
    ["U+2028", "a\u2028b", "a b"],
    ["U+2029", "a\u2029b", "a b"],
    ["several controls", "a\u0000b\u0007c\u0000", "abc"],
    ["a command of the runner, whose signs stay to be seen", "##[x] ##[y]", "#\u2060#[x] #\u2060#[y]"],
    ["a command at the start of a line", " ::x::y\n::z", " \u2060::x::y\n\u2060::z"],
    ["letters of all kinds", "Junções 日本語 𝄞 é", "Junções 日本語 𝄞 é"],
  ])("%s", (_name, text, expected) => {
    expect(safeText(text)).toBe(expected);
  });

  test("leaves safe text unchanged", () => {
    for (const text of ["::error::x", "##[error]x", "a\r\u202e::b\n##[c]"])
      expect(commandsIn(safeText(safeText(text)))).toEqual([]);
  });
});
