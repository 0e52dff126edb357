import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sqlReader } from "../../../src/languages/sql/reader.ts";
import { type Token, sqlTokens } from "../../../src/languages/sql/tokens.ts";
import { misplaced, told } from "../../support/malformed.ts";

const letter: Record<Token["kind"], string> = { word: "w", mark: "m", quoted: "q", comment: "c" };

const shape: Record<Token["kind"], RegExp> = {
  word: /^\w+$/,
  mark: /^[^\w\s]$/,
  quoted: /^(["'`]).*\1$/s,
  comment: /^(?:(?:--|#)[^\n\r]*|\/\*.*\*\/)$/s,
};

/** Each token as a letter for its kind, a colon and its text. */
function tokens(text: string): string[] {
  return Array.from(sqlTokens(text), ({ kind, from, to }) => `${letter[kind]}:${text.slice(from, to)}`);
}

describe("tokens", () => {
  test.each<[string, string, string[]]>([
    ["nothing", "", []],
    ["white space", " \t\r\n\v\f\u00a0\u2028\u3000\ufeff", []],
    ["words", "SELECT a_1 FROM\u00a0b", ["w:SELECT", "w:a_1", "w:FROM", "w:b"]],
    ["numbers", "1 2.5 .5 1e-3 7d", "w:1 w:2 m:. w:5 m:. w:5 w:1e m:- w:3 w:7d".split(" ")],
    ["punctuation, one by one", "a>=b||(c);", "w:a m:> m:= w:b m:| m:| m:( w:c m:) m:;".split(" ")],
    ["letters with accents", "aé ç", ["w:a", "m:é", "m:ç"]],
    ["a string", "'it is'", ["q:'it is'"]],
    ["a doubled quote", "'it''s' a", ["q:'it'", "q:'s'", "w:a"]],
    ["an escaped quote", String.raw`E'it\'s' a`, ["w:E", String.raw`q:'it\'s'`, "w:a"]],
    ["an escaped backslash", String.raw`'\\' a`, [String.raw`q:'\\'`, "w:a"]],
    ["quoted names", '"a b" `c``d`', ['q:"a b"', "q:`c`", "q:`d`"]],
    ["quotes inside other quotes", `'"\`' "'" \`"\``, [`q:'"\`'`, `q:"'"`, 'q:`"`']],
    ["a string over two lines", "'a\nb' c", ["q:'a\nb'", "w:c"]],
    ["comment signs in a string", "'-- # /*' a", ["q:'-- # /*'", "w:a"]],
    ["comments to the end of a line", "a -- 'b\nc # \"d\re", ["w:a", "c:-- 'b", "w:c", 'c:# "d', "w:e"]],
    ["a comment at the end", "a --", ["w:a", "c:--"]],
    ["a minus", "a - -b", ["w:a", "m:-", "m:-", "w:b"]],
    ["a comment over two lines", "a /* b 'c\n* / */ d", ["w:a", "c:/* b 'c\n* / */", "w:d"]],
    ["small comments", "/**/ /***/ /*/*/ a", ["c:/**/", "c:/***/", "c:/*/*/", "w:a"]],
    ["brackets", "[a b]", ["m:[", "w:a", "w:b", "m:]"]],
    ["dollar quotes", "$a$ 'b' $a$ $1", "m:$ w:a m:$ q:'b' m:$ w:a m:$ m:$ w:1".split(" ")],
    ["an unclosed comment", "/* a /* 'b'", "m:/ m:* w:a m:/ m:* q:'b'".split(" ")],
    ["an unclosed string", '\'a "b" c', ["m:'", "w:a", 'q:"b"', "w:c"]],
    ["an unclosed quote after a closed one", "'a' 'b", ["q:'a'", "m:'", "w:b"]],
    ["a string that ends in an escaped quote", String.raw`'a\' b`, "m:' w:a m:\\ m:' w:b".split(" ")],
    ["a string that ends in a backslash", "'a\\", ["m:'", "w:a", "m:\\"]],
  ])("%s", (_, text, expected) => {
    expect(tokens(text)).toEqual(expected);
  });

  /** Delimiters and escapes, repeated so that they often meet. */
  const piece = fc.oneof(
    fc.constantFrom(..."'\"`\\-#/*\n\r$[]a1 é".split(""), "--", "/*", "*/", "\\'", "''", "\u2028"),
    fc.string(),
  );

  test("cover any text in order, except white space", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join("");
        let end = 0;
        for (const { kind, from, to } of sqlTokens(text)) {
          expect(text.slice(end, from).trim()).toBe("");
          expect(text.slice(from, to)).toMatch(shape[kind]);
          end = to;
        }
        expect(text.slice(end).trim()).toBe("");
      }),
      { numRuns: 500 },
    );
  });

  /**
   * Counts how often characters are read, in total. A character is part of its token, may follow another one, and may be
   * passed in the search for each of three quotes and the end of a comment. Fails as soon as the count exceeds that.
   */
  function looks(text: string): number {
    const most = 8 * text.length;
    let count = 0;
    const charAt = (at: number): string => {
      if (++count > most) throw new Error(`more than ${most} looks`);
      return text.charAt(at);
    };
    for (const _ of sqlTokens({ length: text.length, charAt }));
    return count;
  }

  const ofLength = (text: string, length: number): string =>
    text.repeat(Math.ceil(length / text.length)).slice(0, length);

  test("read each character at most eight times", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join("");
        expect(looks(text)).toBeLessThanOrEqual(8 * text.length);
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    "'\\",
    '"\\',
    "`\\",
    "'",
    "''",
    "/*",
    "/* ",
    "*/",
    "/*/",
    "/",
    "-",
    "--\n",
    "#",
    "#\n",
    "a",
    "a ",
    "$$",
    "[",
    "(",
    " ",
    "é",
    "'\\\"\\`\\/*",
  ])("half a megabyte of %j takes twice as many steps as a quarter", (text) => {
    const quarter = looks(ofLength(text, 262_144));
    const half = looks(ofLength(text, 524_288));
    expect(half).toBeGreaterThanOrEqual(524_288);
    // A pattern that is cut off at the end may cost a few more.
    expect(half).toBeLessThanOrEqual(2 * quarter + 64);
  });
});

describe("facts", () => {
  test.each<[string, string, string[]]>([
    ["keywords in any case", "Select a\nFROM b\nwhere c", ["1 sql select", "3 sql where"]],
    [
      "keywords outside strings, comments and names",
      "-- where\n# join\n/* having */ 'limit' \"case\" `union` select",
      ["3 sql select"],
    ],
    [
      "formats of files",
      "copy a to 'b' (format parquet);\nselect * from read_csv_auto('c')",
      ["1 sql copy", "1 sql parquet", "2 sql select", "2 sql csv"],
    ],
    ["MySQL's offset", "select a\nlimit 20, 10", ["1 sql select", "2 sql limit", "2 sql offset"]],
    ["a limit in a list", "(select a limit 1), b", ["1 sql select", "1 sql limit"]],
    ["after an unclosed comment", "/* a\nselect", ["2 sql select"]],
    ["after an unclosed string", "'a\nselect", ["2 sql select"]],
    [
      "in the body of a function",
      "create function f() returns void as $body$\ninsert into a values (1)\n$body$ language sql",
      ["1 sql create function", "2 sql insert"],
    ],
    ["a name that contains a keyword", "wherever selects a.b_where _join", []],
    ["a verb in the middle of a statement is ignored", "on delete cascade; delete from a", ["1 sql delete"]],
    [
      "a permission to create is no creation",
      "grant create table, create view on schema a to b",
      ["1 sql grant"],
    ],
    [
      "a grant of everything is told apart",
      "grant select on a to b;\ngrant all on a to b;\ncreate role b",
      ["1 sql grant", "1 sql select", "2 sql grant all", "3 sql create role"],
    ],
    [
      "the configuration of a dbt model",
      "{{\n  config(\n    materialized='incremental',\n    partition_by={'field': 'day'}\n  )\n}}\nselect a",
      ["3 sql config materialized=incremental", "4 sql config partition_by=", "7 sql select"],
    ],
    ["a configuration that never closes", "{{ config(materialized='table' select a", ["1 sql select"]],
    [
      "a dimension and a fact by their names",
      "create table if not exists gold.dim_city (id int);\ncreate view sales_fact as select 1;\ncreate table DimDate (id int); create table FactSales (id int)",
      [
        "1 sql create table",
        "1 sql create last layer",
        "1 sql create dimension",
        "1 sql exists",
        "2 sql create view",
        "2 sql create fact",
        "2 sql select",
        "3 sql create table",
        "3 sql create dimension",
        "3 sql create table",
        "3 sql create fact",
      ],
    ],
    [
      "MySQL's index in a table",
      "create table a (b int, index b_index (b));\nalter table a add index c_index (c)\ndrop index a",
      [
        "1 sql create table",
        "1 sql create index",
        "2 sql alter table",
        "2 sql create index",
        "3 sql drop index",
      ],
    ],
    [
      "the layers of a warehouse by their schemas",
      "create schema if not exists bronze;\ncreate schema gold authorization shop\ncreate table silver.sales (id int)",
      [
        "1 sql create schema",
        "1 sql create layer",
        "1 sql exists",
        "2 sql create schema",
        "2 sql create last layer",
        "3 sql create table",
        "3 sql create layer",
      ],
    ],
    [
      "what only begins like a dimension or a fact",
      "create table factory (dim_city int);\ncreate table facts (id int);\ncreate table facturas (id int);\ncreate table dim",
      ["1 sql create table", "2 sql create table", "3 sql create table", "4 sql create table"],
    ],
    ["a function only if it is called", "count, sum (a)", ["1 sql aggregate", "1 sql aggregate sum"]],
  ])("%s", (_, text, expected) => {
    expect(told(sqlReader, text)).toEqual(expected);
  });

  test("at the end of half a megabyte", () => {
    const text = `${"'\\\n".repeat(170_000)}\nselect`;
    expect(text.length).toBeLessThan(524_288);
    expect(told(sqlReader, text)).toEqual(["170002 sql select"]);
  });

  test("malformed", () => {
    expect(misplaced(sqlReader, "select `a`, 'b' -- c\n from /* d */ e where f = $1;")).toEqual([]);
  });
});
