import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { codeHtml } from "../../../src/render/site/code/tokens.ts";
import { corpus } from "../../browser/hostile-corpus.ts";
import { growthOf, secondsOf } from "../../support/cpu.ts";

/** The lines with each word, string and comment in brackets. */
function marked(path: string, ...lines: (string | null)[]): (string | null)[] {
  return codeHtml(path, lines).map((line) => {
    if (line === null) return null;
    const kinds = line
      .toHTML()
      .replace(/<b>(.*?)<\/b>/g, "w[$1]")
      .replace(/<i>(.*?)<\/i>/g, "c[$1]")
      .replace(/<span class="s">(.*?)<\/span>/g, "s[$1]")
      .replaceAll("<wbr>", "|");
    return textOf(kinds);
  });
}

function textOf(html: string): string {
  const named: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"' };
  return html.replace(/&(?:#x([\dA-F]+)|(\w+));/g, (_whole, code: string | undefined, name: string) =>
    code === undefined ? (named[name] ?? "?") : String.fromCodePoint(Number.parseInt(code, 16)),
  );
}

describe("words, strings and comments", () => {
  test.each<[string, string, string]>([
    ["app/main.py", 'def f(x) -> None:  # "note"', 'w[def] f(x) -> w[None]:  c[# "note"]'],
    ["app/main.py", String.raw`return f"{x}" + r'a\'b'`, String.raw`w[return] s[f"{x}"] + s[r'a\'b']`],
    ["app/main.py", "defined = classic", "defined = classic"],
    ["db/a.sql", "select Name from t -- all", "w[select] Name w[from] t c[-- all]"],
    ["Dockerfile", 'CMD ["uvicorn"]', 'w[CMD] [s["uvicorn"]]'],
    ["api.Dockerfile", "FROM python:3.13-slim AS base", "w[FROM] python:3.13-slim w[AS] base"],
    ["web/a.tsx", 'const a = "x"; // hi', 'w[const] a = s["x"]; c[// hi]'],
    ["web/a.tsx", "<p>Don't</p>", "<p>Don't</p>"],
    ["src/lib.rs", "fn f<'a>(x: &'a str)", "w[fn] f<'a>(x: &'a str)"],
    ["compose.yaml", "port: 80 # of#it", "port: 80 c[# of#it]"],
    ["compose.yaml", "url: a#b", "url: a#b"],
    ["run.sh", 'echo "$#" # args', 'echo s["$#"] c[# args]'],
    ["main.tf", 'resource "aws_s3" "x" {', 'w[resource] s["aws_s3"] s["x"] {'],
    ["index.html", '<a href="/x">y</a> <!-- z -->', '<a href=s["/x"]>y</a> c[<!-- z -->]'],
    ["Main.java", "public String x = 'c';", "w[public] String x = s['c'];"],
  ])("%s: %s", (path, line, expected) => {
    expect(marked(path, line)).toEqual([expected]);
  });

  test("an unknown language is plain", () => {
    expect(marked("poem.zzz", 'def "x" # y')).toEqual(['def "x" # y']);
  });

  test("a text over several lines, with one that is not shown", () => {
    expect(marked("a.py", 'x = """one', null, 'two""" + y')).toEqual([
      'x = s["""one]',
      null,
      's[two"""] + y',
    ]);
    expect(marked("a.ts", "a(); /* one", "two */ if (x)")).toEqual(["a(); c[/* one]", "c[two */] w[if] (x)"]);
  });

  test("what was opened above the first line opens nothing where it closes", () => {
    expect(marked("a.py", 'end of it."""', "return 1")).toEqual(['end of it."""', "w[return] 1"]);
  });

  test("a long line may break before a call", () => {
    const line = "return database.scalars(select(models.Failure).order_by(models.Failure.on.desc())).all()";
    expect(marked("a.py", line)).toEqual([
      "w[return] database|.scalars(select(models.Failure)|.order_by(models.Failure.on|.desc()))|.all()",
    ]);
  });
});

const paths = [
  "a.py",
  "a.sql",
  "a.ts",
  "a.go",
  "a.rs",
  "a.php",
  "a.sh",
  "a.html",
  "a.css",
  "a.json",
  "a.tf",
  "x",
];

describe("a line is text from a stranger", () => {
  const isItself = (path: string, line: string): boolean => {
    const [made] = codeHtml(path, [line]);
    const bare = (made?.toHTML() ?? "").replace(/<\/?(?:b|i|span)>|<span class="s">|<wbr>/g, "");
    return textOf(bare) === line && !/[<>"]/.test(bare);
  };

  test("each text of the hostile corpus stays itself, in every language", () => {
    const changed = corpus.flatMap((line) =>
      paths.filter((path) => !isItself(path, line)).map((path) => [path, line]),
    );
    expect(changed).toEqual([]);
  });

  test("and so does any other", () => {
    const sign = fc.constantFrom(
      ..."\"'`#/*-<>!\\ab.(){}$\n".split(""),
      "'''",
      '"""',
      "<!--",
      "-->",
      "def",
      "é",
    );
    const text = fc.array(sign, { maxLength: 40 }).map((signs) => signs.join(""));
    expect(() => fc.assert(fc.property(fc.constantFrom(...paths), text, isItself))).not.toThrow();
  });

  test("twice the length takes at most three times as long", () => {
    const units = ['"\\', '\\"', "'", '"""', "/*", "a.b(", " ", "<!--", "-"];
    const worst = units.flatMap((unit) =>
      ["a.py", "a.ts", "a.html", "a.sql"].map((path) => {
        const work = (half: boolean): unknown => codeHtml(path, [unit.repeat(half ? 30_000 : 60_000)]);
        return {
          unit,
          path,
          growth: growthOf(
            secondsOf(() => work(false)),
            work,
            3,
          ),
        };
      }),
    );
    expect(worst.filter(({ growth }) => growth > 3)).toEqual([]);
  });
});
