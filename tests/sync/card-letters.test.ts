/** What the letters of cards are, and how text is spelt and wrapped in them. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openLetters } from "../../src/sync/cards/letters.ts";
import { wrap, wrapEvenly } from "../../src/sync/cards/lines.ts";
import { spell, spellCode } from "../../src/sync/cards/spelling.ts";

const { title, text } = openLetters();
const known = (letter: string): boolean => text.glyph(letter) !== undefined;

describe("letters", () => {
  test("cover Latin, Greek, Cyrillic and Vietnamese", () => {
    const all = "AZaz09~ÀÿŁőẞǎαΩώЖяіҐữỄ–—‘’“”„…•·€№×";
    for (const { glyph } of [title, text])
      expect(Array.from(all).filter((letter) => glyph(letter) === undefined)).toEqual([]);
  });

  test("are cells of one size, none of them empty", () => {
    for (const cut of [title, text])
      for (const letter of "!AgẨ|") {
        const glyph = cut.glyph(letter) ?? new Uint8Array();
        expect(glyph).toHaveLength((cut.width / 2) * cut.height);
        expect(glyph.some((pair) => pair > 0)).toBe(true);
        expect(glyph.every((pair) => pair >> 4 <= 10 && (pair & 15) <= 10)).toBe(true);
      }
  });
});

describe("spelling", () => {
  test.each([
    ["  a \n\t b\u00a0c ", "a b c"],
    ["Sa\u0303o", "São"],
    ["x\u0302 \u1e9b", "x s"],
    ["\ufb01n \u{1d41b}old １２", "fin bold 12"],
    ["a → b ≠ c non‑breaking", "a -> b != c non-breaking"],
    ["\u{1f389} Ship it!", "Ship it!"],
    ["a\u200bb\u202ec\u0000d\u00ade", "abcde"],
    ["学习 Git", "Git"],
    ["学习, 计划!", ""],
    ["???", "???"],
    ["\u{1f389}", ""],
    ["", ""],
  ])("of %j is %j", (written, spelt) => {
    expect(spell(written, known)).toBe(spelt);
  });

  test.each([
    ["  if x ≠ 'São':\t# ok", "  if x != 'São': # ok"],
    ["print('学习计划')  # a", "print('…')  # a"],
    ["a\u202eb\u0000c\u200bd", "abcd"],
    ["x\u0302", "x"],
    ["\u{1f389}\u{1f389}", "…"],
    ["", ""],
  ])("of the code %j is %j", (written, spelt) => {
    expect(spellCode(written, known)).toBe(spelt);
  });

  test("only contains letters of the font", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (written) => {
        const letters = Array.from(spell(written, known).replaceAll(" ", ""));
        expect(letters.filter((letter) => !known(letter))).toEqual([]);
      }),
    );
  });
});

describe("lines", () => {
  test.each([
    ["", 10, 2, []],
    ["one", 10, 2, ["one"]],
    ["one two three four", 9, 3, ["one two", "three", "four"]],
    ["one two three four", 9, 2, ["one two", "three…"]],
    ["three two one", 9, 1, ["three…"]],
    ["one two three", 7, 1, ["one tw…"]],
    ["abcdefghijkl", 5, 3, ["abcde", "fghij", "kl"]],
    ["abcdefghijkl", 5, 2, ["abcde", "fghi…"]],
    ["abc/defghi", 5, 3, ["abc/", "defgh", "i"]],
    ["a abcdefg b", 5, 4, ["a", "abcde", "fg b"]],
  ])("of %j at %i letters, at most %i", (words, columns, most, lines) => {
    expect(wrap(words, columns, most)).toEqual(lines);
  });

  test("are about equally long in titles", () => {
    expect(wrapEvenly("Write a REST API with tests", 25, 4)).toEqual(["Write a REST", "API with tests"]);
    expect(wrapEvenly("Write a REST API", 16, 4)).toEqual(["Write a REST API"]);
  });

  test("fit, lose no letter, and are not too many", () => {
    const words = fc
      .array(fc.stringMatching(/^[a-z/.-]{1,40}$/), { minLength: 1 })
      .map((each) => each.join(" "));
    fc.assert(
      fc.property(
        words,
        fc.integer({ min: 2, max: 30 }),
        fc.constantFrom(wrap, wrapEvenly),
        (all, columns, fill) => {
          expect(fill(all, columns, Infinity).join("").replaceAll(" ", "")).toBe(all.replaceAll(" ", ""));
          const lines = fill(all, columns, 3);
          expect(lines.length).toBeLessThanOrEqual(3);
          for (const line of lines) expect(line.length).toBeLessThanOrEqual(columns);
        },
      ),
    );
  });
});
