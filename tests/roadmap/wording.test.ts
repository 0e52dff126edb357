import fc from "fast-check";
import { expect, test } from "vitest";
import { foldWording } from "../../src/roadmap/wording.ts";

test.each([
  ["_Type hints_ (`typing`)", "type  hints (typing)"],
  ["Junções básicas", "JUNCOES   BASICAS."],
  ["[FastAPI](https://fastapi.tiangolo.com) or Flask", "fastapi or flask"],
  ["![logo](x.png) Docker", "logo docker"],
  ["**Git** and ~~SVN~~", "git and svn"],
  ["C\\# basics", "C# basics"],
  ["Extract – load", "extract - load"],
  ["“Clean code”", '"clean code"'],
  ["Don’t repeat", "don't repeat"],
  ["Tests!", "tests"],
  ["a\u200bb\u202ec", "abc"],
  ["JOIN\nand\tmore", "join and more"],
  ["ﬁles", "files"],
  ["Ａ", "a"],
  ["ﾊﾞｽ", "バス"],
  ["バス".normalize("NFD"), "バス".normalize("NFC")],
  ["Test ✅\ufe0f", "test ✅"],
  ["İstanbul", "istanbul"],
  ["Tiếng Việt", "tieng viet"],
])("%j and %j are the same wording", (a, b) => {
  expect(foldWording(a)).toBe(foldWording(b));
});

test.each([
  ["joins", "joins and more"],
  ["C", "C++"],
  ["C", "C#"],
  ["FastAPI", "Flask"],
  ["a, b", "a b"],
  [".NET", "NET"],
  ["バス", "パス"],
  ["バス", "ハス"],
  ["й", "и"],
  ["ёлка", "елка"],
  ["άλλα", "αλλά"],
  ["कि", "की"],
  ["ক", "কা"],
  ["كَتَبَ", "كُتُب"],
  ["שָׁלוֹם", "שלום"],
  ["กา", "กี"],
])("%j and %j are different wordings", (a, b) => {
  expect(foldWording(a)).not.toBe(foldWording(b));
});

test("case, surrounding markup, spaces and a full stop make no difference", () => {
  const words = fc.array(fc.stringMatching(/^[a-zçãéü][a-zçãéü0-9]{0,6}$/), { minLength: 1, maxLength: 5 });
  const mark = fc.constantFrom("*", "_", "`", "**", "~~", "");
  fc.assert(
    fc.property(words, mark, fc.constantFrom(" ", "  ", "\t", "\n"), (list, around, space) => {
      const plain = list.join(" ");
      const written = `  ${around}${list.join(space)}${around}. `;
      expect(foldWording(written)).toBe(foldWording(plain));
      expect(foldWording(written.toUpperCase())).toBe(foldWording(plain));
      expect(foldWording(plain.normalize("NFD"))).toBe(foldWording(plain.normalize("NFC")));
    }),
  );
});
