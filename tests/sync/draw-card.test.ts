/** Preview cards are valid PNGs that show the card's text, whatever it is. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { drawCard as draw } from "../../src/sync/cards/draw-card.ts";
import type { Card, CardLine } from "../../src/render/site/card.ts";
import { decode, height, width } from "./decode-card.ts";

const empty: Card = { kicker: "", title: "", note: "", code: [], foot: "", proven: false, segments: [] };

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

  test("has its kicker at the top, its title and note below, and its foot at the bottom, inside the margins", async () => {
    const long = "word ".repeat(300);
    const kicker = await inked({ ...empty, kicker: long });
    const heading = await inked({ ...empty, title: long, note: long });
    const foot = await inked({ ...empty, foot: long });
    for (const box of [kicker, heading, foot]) {
      expect(box?.left).toBeGreaterThanOrEqual(80);
      expect(box?.right).toBeLessThan(width - 80);
    }
    expect(kicker?.bottom).toBeLessThan(heading?.top ?? 0);
    expect(heading?.bottom).toBeLessThan(foot?.top ?? 0);
    expect(foot?.bottom).toBeLessThan(594);
    const alone = await inked({ ...empty, title: long });
    expect(alone?.bottom).toBeLessThan(foot?.top ?? 0);
  });

  test("shows ink for titles and a grey for the rest", async () => {
    const heading = decode(draw({ ...empty, title: "| 60" }));
    const foot = decode(draw({ ...empty, foot: "| 60" }));
    const shades = ({ at }: typeof foot): Set<string> =>
      new Set(
        Array.from({ length: 120 * height }, (_, place) => at(80 + (place % 120), Math.floor(place / 120))),
      );
    expect(shades(heading)).toContain("14181b");
    expect(shades(foot)).not.toContain("14181b");
    expect(shades(foot)).toContain("5b5d5f");
  });

  test("has a green foot after a tick only for what is proven", async () => {
    const { at } = decode(draw({ ...empty, proven: true }));
    expect([at(82, 550), at(110, 550), at(94, 554)]).toEqual(["0a7043", "0a7043", "ffffff"]);
    expect((await inked({ ...empty, proven: true }))?.right).toBe(80 + 31);
    const plain = await inked({ ...empty, foot: "Proven" });
    const proven = await inked({ ...empty, foot: "Proven", proven: true });
    expect(proven?.right).toBe((plain?.right ?? 0) + 46);
  });

  test.each([1, 2, 5, 30, 46, 60])("has %i segments, those that are done in green", (count) => {
    const segments = Array.from({ length: count }, (_, index) => index % 2 === 0);
    const { at } = decode(draw({ ...empty, segments }));
    const row = Array.from({ length: width }, (_, x) => at(x, 600));
    const runs = row.join(" ").match(/(?:0a7043|dfe3e6)(?: (?:0a7043|dfe3e6))*/g) ?? [];
    expect(runs).toHaveLength(count);
    expect(runs.map((run) => run.startsWith("0a7043"))).toEqual(segments);
    expect([row.slice(0, 80), row.slice(1120)].flat().filter((colour) => colour !== "ffffff")).toEqual([]);
    expect([at(80, 593), at(80, 606)]).toEqual(["ffffff", "ffffff"]);
  });

  describe("with code", () => {
    const line = (text: string, pinned = false): CardLine => ({
      kind: "code",
      number: 12,
      pinned,
      pieces: [{ kind: "plain", text }],
    });
    const pins: CardLine = { kind: "pins", names: ["Routers", "OpenAPI docs"] };
    const four = [line("one", true), pins, line("two", true), pins];

    test("has it on a ground, a pinned line on green with a mark at its left", () => {
      const { at } = decode(draw({ ...empty, code: [line("a"), line("b", true)] }));
      expect([at(700, 260), at(700, 310), at(82, 310), at(82, 260)]).toEqual([
        "f7f8f8",
        "e6f5ec",
        "0a7043",
        "f7f8f8",
      ]);
      expect(at(1121, 260)).toBe("ffffff");
    });

    test("is between the title and the foot, whatever is long", () => {
      const long = "w".repeat(400);
      const { at } = decode(
        draw({
          ...empty,
          kicker: long,
          title: `${long} ${long}`,
          note: long,
          code: four,
          foot: long,
          proven: true,
        }),
      );
      const ground = (y: number): boolean => /^(?:f7f8f8|e6f5ec)$/.test(at(1110, y));
      const rows = Array.from({ length: height }, (_, y) => y).filter(ground);
      expect([rows[0], rows.at(-1), rows.length]).toEqual([306, 513, 208]);
      // Below the title's second line, and above the foot.
      for (const y of [305, 514, 528])
        expect(new Set(Array.from({ length: width }, (_, x) => at(x, y)))).toEqual(new Set(["ffffff"]));
    });

    test("cuts a line where the ground ends, with a sign", async () => {
      const code = (length: number): Uint8Array => draw({ ...empty, code: [line("w".repeat(length))] });
      expect(code(49)).not.toEqual(code(50));
      expect(code(50)).not.toEqual(code(51));
      expect(code(51)).toEqual(code(400));
      const { at } = decode(code(400));
      const edge = Array.from({ length: 58 }, (_, y) => at(1112, 240 + y));
      expect(new Set(edge)).toEqual(new Set(["f7f8f8"]));
    });

    test("has words, strings and comments in their own colours", () => {
      const shown = (kind: "word" | "string" | "comment"): Set<string> => {
        const piece: CardLine = { kind: "code", number: 1, pinned: false, pieces: [{ kind, text: "HHH" }] };
        const { at } = decode(draw({ ...empty, code: [piece] }));
        return new Set(
          Array.from({ length: 60 * 46 }, (_, i) => at(190 + (i % 60), 244 + Math.floor(i / 60))),
        );
      };
      expect(shown("word")).toContain("7038a8");
      expect(shown("string")).toContain("0b5aa8");
      expect([...shown("comment")]).toEqual(expect.not.arrayContaining(["14181b", "7038a8", "0b5aa8"]));
    });
  });

  test.each([
    "Backend developer",
    "Build a small search engine that ranks what it finds by use.",
    "Introdução à programação funcional: composição e recursão",
    "Διαδικτυακός σχεδιασμός",
    "Программирование на Go",
    "Lập trình hướng đối tượng",
  ])("shows the title: %s", async (words) => {
    const card = { ...empty, kicker: "Ada Lovelace", title: words, foot: "12 of 24 done", proven: true };
    expect(draw(card)).not.toEqual(draw({ ...card, title: "" }));
    expect(draw(card)).not.toEqual(
      draw({ ...card, title: words.normalize("NFD").replaceAll(/\p{M}|\w/gu, "") }),
    );
    expect(draw(card)).toEqual(draw({ ...card, title: words.normalize("NFD") }));
  });

  test("is the same again after and next to other cards", async () => {
    const card = {
      ...empty,
      kicker: "Ada",
      title: "Sort a list",
      foot: "Proven",
      proven: true,
      segments: [true, false],
    };
    const first = draw(card);
    const other = { ...card, title: "Something else that is longer", segments: [true], proven: false };
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
    const code: CardLine[] = [
      { kind: "code", number: 1, pinned: true, pieces: [{ kind: "string", text: hostile }] },
      { kind: "pins", names: [hostile, hostile] },
    ];
    const segments = [true, false];
    const card = {
      kicker: hostile,
      title: hostile,
      note: hostile,
      code,
      foot: hostile,
      proven: true,
      segments,
    };
    const { at } = decode(draw(card));
    expect([at(80, 600), at(1100, 600), at(40, 300), at(1160, 300)]).toEqual([
      "0a7043",
      "dfe3e6",
      "ffffff",
      "ffffff",
    ]);
  });

  test("accepts any card", async () => {
    const anything = fc.oneof(
      fc.string({ unit: "binary", maxLength: 300 }),
      fc.string({ unit: "grapheme", maxLength: 300 }),
      fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
    );
    const pieces = fc.array(
      fc.record({ kind: fc.constantFrom("word", "string", "comment", "plain"), text: anything }),
      { maxLength: 6 },
    );
    const code = fc.record({
      kind: fc.constant("code" as const),
      number: fc.nat(),
      pinned: fc.boolean(),
      pieces,
    });
    const pins = fc.record({
      kind: fc.constant("pins" as const),
      names: fc.array(anything, { maxLength: 3 }),
    });
    const card = fc.record({
      kicker: anything,
      title: anything,
      note: anything,
      code: fc.array(fc.oneof(code, pins), { maxLength: 4 }),
      foot: anything,
      proven: fc.boolean(),
      segments: fc.array(fc.boolean(), { maxLength: 60 }),
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
