/** Preview cards are valid PNGs that show the card's text, whatever it is. */
import { crc32, inflateSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { drawCard as draw } from "../../src/sync/cards/draw-card.ts";
import { unpackLetters } from "../../src/sync/cards/letters.ts";
import { wrap, wrapEvenly } from "../../src/sync/cards/lines.ts";
import { spell } from "../../src/sync/cards/spelling.ts";
import type { Card } from "../../src/render/site/card.ts";

const [width, height] = [1200, 630];
const empty: Card = { kicker: "", title: "", note: "", share: null, done: false };
const { title, text } = unpackLetters();
const known = (letter: string): boolean => text.glyph(letter) !== undefined;

/** Decodes a PNG according to its specification, and rejects whatever that forbids. */
function decode(file: Uint8Array): { colours: string[]; at: (x: number, y: number) => string } {
  const bytes = Buffer.from(file);
  expect(bytes.subarray(0, 8).toString("latin1")).toBe("\x89PNG\r\n\x1a\n");
  const chunks = new Map<string, Buffer>();
  let place = 8;
  while (place < bytes.length) {
    const length = bytes.readUInt32BE(place);
    const checked = bytes.subarray(place + 4, place + 8 + length);
    expect(bytes.readUInt32BE(place + 8 + length)).toBe(crc32(checked));
    chunks.set(checked.toString("latin1", 0, 4), checked.subarray(4));
    place += 12 + length;
  }
  expect(place).toBe(bytes.length);
  expect([...chunks.keys()]).toEqual(["IHDR", "PLTE", "IDAT", "IEND"]);
  const header = chunks.get("IHDR") ?? Buffer.alloc(0);
  expect([header.readUInt32BE(0), header.readUInt32BE(4)]).toEqual([width, height]);
  expect([...header.subarray(8)]).toEqual([4, 3, 0, 0, 0]);
  const colours = chunks.get("PLTE")?.toString("hex").match(/.{6}/g) ?? [];
  expect(colours).toHaveLength(16);
  const rows = inflateSync(chunks.get("IDAT") ?? Buffer.alloc(0));
  expect(rows).toHaveLength(601 * height);
  for (let row = 0; row < height; row++) expect(rows[row * 601]).toBe(0);
  return {
    colours,
    at: (x, y) => {
      const pair = rows.readUInt8(y * 601 + 1 + (x >> 1));
      return colours[x % 2 === 0 ? pair >> 4 : pair & 15] ?? "";
    },
  };
}

/** The smallest box around everything that is not background; null for an empty card. */
async function inked(
  card: Card,
): Promise<{ left: number; top: number; right: number; bottom: number } | null> {
  const { at, colours } = decode(draw(card));
  const box = { left: width, top: height, right: -1, bottom: -1 };
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      if (at(x, y) !== colours[0]) {
        box.left = Math.min(box.left, x);
        box.right = Math.max(box.right, x);
        box.top = Math.min(box.top, y);
        box.bottom = y;
      }
  return box.right < 0 ? null : box;
}

describe("a card", async () => {
  test("is blank if it has no text", async () => {
    expect(await inked(empty)).toBeNull();
  });

  test("has its kicker at the top, its title in the middle and its note at the bottom, inside the margins", async () => {
    const long = "word ".repeat(300);
    const kicker = await inked({ ...empty, kicker: long });
    const heading = await inked({ ...empty, title: long });
    const note = await inked({ ...empty, note: long });
    for (const box of [kicker, heading, note]) {
      expect(box?.left).toBeGreaterThanOrEqual(80);
      expect(box?.right).toBeLessThan(width - 80);
    }
    expect(kicker?.bottom).toBeLessThan(heading?.top ?? 0);
    expect(heading?.bottom).toBeLessThan(note?.top ?? 0);
    expect(note?.bottom).toBeLessThan(height - 12);
  });

  test("shows ink for titles and a grey for the rest", async () => {
    const heading = decode(draw({ ...empty, title: "| 60" }));
    const note = decode(draw({ ...empty, note: "| 60" }));
    const shades = ({ at }: typeof note): Set<string> =>
      new Set(
        Array.from({ length: 120 * height }, (_, place) => at(80 + (place % 120), Math.floor(place / 120))),
      );
    expect(shades(heading)).toContain("1b1c1e");
    expect(shades(note)).not.toContain("1b1c1e");
    expect(shades(note)).toContain("5f5f60");
  });

  test("has a tick before the kicker only when it is done", async () => {
    const { at } = decode(draw({ ...empty, done: true }));
    expect([at(82, 90), at(110, 90), at(94, 94)]).toEqual(["0b6b4f", "0b6b4f", "fdfcf9"]);
    expect((await inked({ ...empty, done: true }))?.right).toBe(80 + 31);
    const plain = await inked({ ...empty, kicker: "Ada" });
    const done = await inked({ ...empty, kicker: "Ada", done: true });
    expect(done?.right).toBe((plain?.right ?? 0) + 50);
  });

  test.each([
    [0, 0],
    [0.000_1, 2],
    [0.25, 300],
    [0.5, 600],
    [0.999_9, 1198],
    [1, 1200],
    [7, 1200],
    [-1, 0],
    [Number.NaN, 0],
  ])("has a bar for the share %d, %i pixels long", async (share, filled) => {
    const { at } = decode(draw({ ...empty, share }));
    const row = Array.from({ length: width }, (_, x) => at(x, height - 1));
    expect(row.filter((colour) => colour === "0b6b4f")).toHaveLength(filled);
    expect(row.filter((colour) => colour === "e9e6dc")).toHaveLength(width - filled);
    expect([at(0, height - 12) !== "fdfcf9", at(0, height - 13)]).toEqual([true, "fdfcf9"]);
  });

  test.each([
    "Backend developer",
    "Build a small search engine that ranks what it finds by use.",
    "Introdução à programação funcional: composição e recursão",
    "Διαδικτυακός σχεδιασμός",
    "Программирование на Go",
    "Lập trình hướng đối tượng",
  ])("shows the title: %s", async (words) => {
    const card = { kicker: "Ada Lovelace", title: words, note: "12 of 24 done", share: 0.5, done: true };
    expect(draw(card)).not.toEqual(draw({ ...card, title: "" }));
    expect(draw(card)).not.toEqual(
      draw({ ...card, title: words.normalize("NFD").replaceAll(/\p{M}|\w/gu, "") }),
    );
    expect(draw(card)).toEqual(draw({ ...card, title: words.normalize("NFD") }));
  });

  test("is the same again after and next to other cards", async () => {
    const card = { kicker: "Ada", title: "Sort a list", note: "Proven", share: 0.3, done: true };
    const first = draw(card);
    const other = { ...card, title: "Something else that is longer", share: 1, done: false };
    expect([draw(other), draw(card), draw(other), draw(card)][3]).toEqual(first);
    expect(draw(card)).toEqual(first);
  });

  test.each([
    "\ud800",
    "\udfff\ud800 a",
    "\u202eabc\u202c",
    "\u0000\u001b[31m\u0007",
    "x".repeat(1_000_000),
    " ".repeat(1_000_000),
    `a${"\u0301".repeat(1_000_000)}`,
    "\u{1f469}\u200d\u{1f469}\u200d\u{1f467} ".repeat(100_000),
    "\ufdfa".repeat(10_000),
    "Ẩ".repeat(1000),
    "__proto__ constructor",
  ])("takes any text (%#)", async (hostile) => {
    const { at } = decode(draw({ kicker: hostile, title: hostile, note: hostile, share: 0.5, done: true }));
    expect([at(0, height - 1), at(width - 1, height - 1)]).toEqual(["0b6b4f", "e9e6dc"]);
  });

  test("accepts any card", async () => {
    const anything = fc.oneof(
      fc.string({ unit: "binary", maxLength: 300 }),
      fc.string({ unit: "grapheme", maxLength: 300 }),
      fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
    );
    const card = fc.record({
      kicker: anything,
      title: anything,
      note: anything,
      share: fc.option(fc.double()),
      done: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(card, async (any) => {
        const file = draw(any);
        decode(file);
        expect(draw(any)).toEqual(file);
      }),
    );
  });
});

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
