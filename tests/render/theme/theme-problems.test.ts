/** What is said about a theme of the user's own. */
import { describe, expect, test } from "vitest";
import { themes } from "../../../src/roadmap/schema.ts";
import { contrastOf, readColour } from "../../../src/render/theme/colour.ts";
import { readTheme, valueIn } from "../../../src/render/theme/read-theme.ts";
import { textPairs, themeProblems } from "../../../src/render/theme/theme-problems.ts";
import { shipped } from "../portfolio.ts";

const paper = shipped.render("theme/paper.css", {});
const file = "my-look/theme/paper.css.hbs";

/** The shipped theme with some lines of its own. */
function changed(changes: Record<string, string | null>): string {
  return Object.entries(changes).reduce(
    (css, [name, value]) =>
      css.replace(new RegExp(`^  --${name}: .*\n`, "m"), value === null ? "" : `  --${name}: ${value};\n`),
    paper,
  );
}

/** As "line:column code message hint". */
const said = (css: string): string[] =>
  themeProblems(css, file).map(
    ({ line, column, code, message, hint }) => `${line}:${column} ${code} ${message} ${hint}`,
  );

test.each(themes)("nothing about the theme %s", (theme) => {
  expect(themeProblems(shipped.render(`theme/${theme}.css`, {}), file)).toEqual([]);
});

describe("a text that is too pale", () => {
  test("with the pairs that fail, its line and a colour that would do", () => {
    expect(said(changed({ soft: "light-dark(#8a8a8a, #a2abb3)" }))).toEqual([
      "7:3 low-contrast --soft is hard to read in light: 3.0:1 on --wash, 3.2:1 on --card and 3.4:1 on --paper. Text needs 4.5:1. #6e6e6e can be read, for example; or change --wash, --card and --paper.",
    ]);
  });

  test("in dark only", () => {
    expect(said(changed({ late: "light-dark(#97520a, #7d4a10)" }))).toEqual([
      expect.stringMatching(/^14:3 low-contrast --late is hard to read in dark: 2\.\d:1 on --wash and /),
    ]);
  });

  test("on a background of the user's own", () => {
    const [problem, ...others] = said(changed({ wash: "light-dark(#0a7043, #11291d)" }));
    expect(problem).toMatch(
      /--ink is hard to read in light: 2\.\d:1 on --wash\. Text needs 4\.5:1\. No --ink can be read on all/,
    );
    expect(others.map((line) => /--(\w+) is hard/.exec(line)?.[1])).toEqual([
      "soft",
      "proof",
      "late",
      "word",
      "string",
    ]);
  });

  test("that no colour can be right for", () => {
    const [problem] = said(
      changed({ paper: "#ffffff", card: "#000000" }).replace(
        "color-scheme: light dark",
        "color-scheme: light",
      ),
    );
    expect(problem).toMatch(
      /^6:3 low-contrast --ink is hard to read in light: 1\.\d:1 on --card\. Text needs 4\.5:1\. No --ink can be read on all of its backgrounds: make --paper, --card and --wash more alike\.$/,
    );
  });

  test.each([
    ["4.4999 is not enough", "#777777", 1],
    ["4.54 is", "#767676", 0],
  ])("%s", (_case, soft, problems) => {
    const css = changed({ paper: "#ffffff", card: "#ffffff", wash: "#ffffff", soft });
    expect(said(css.replace("light dark", "light")).filter((line) => line.includes("--soft"))).toHaveLength(
      problems,
    );
  });

  test("is given a colour that passes on every background that it is on", () => {
    for (const soft of ["#999999", "#ffffff", "#e6f5ec", "rgb(20 24 27 / 40%)", "oklch(0.8 0.1 250)"])
      for (const problem of themeProblems(changed({ soft }), file)) {
        const [hex = ""] = /#\w{6}/.exec(problem.hint) ?? [];
        const theme = readTheme(paper);
        const scheme = problem.message.includes("in dark") ? "dark" : "light";
        for (const ground of ["paper", "card", "wash"]) {
          const behind = readColour(valueIn(theme, ground, scheme) ?? "");
          const ratio = contrastOf(readColour(hex)?.rgb ?? [0, 0, 0], behind?.rgb ?? [0, 0, 0]);
          expect(ratio).toBeGreaterThanOrEqual(4.5);
        }
      }
  });

  test("counts with what shines through", () => {
    expect(said(changed({ soft: "rgb(20 24 27 / 85%)" }).replace("light dark", "light"))).toEqual([]);
    expect(said(changed({ soft: "rgb(20 24 27 / 45%)" }).replace("light dark", "light"))).toHaveLength(1);
  });
});

describe("a colour", () => {
  test("that is not set", () => {
    expect(said(changed({ wash: null }))).toEqual([
      "null:null theme-colour The theme does not set --wash. Add it, for example from the shipped theme: every page uses it.",
    ]);
  });

  test("that cannot be read", () => {
    expect(said(changed({ proof: "color-mix(in oklab, green, black)" }))).toEqual([
      "12:3 theme-colour “color-mix(in oklab, green, black)” is no colour that Roadfolio can read, so the contrast of --proof was not checked. Write it as #rrggbb, rgb(), hsl() or oklch(), with light-dark() for two of them.",
    ]);
  });

  test("of a variable that leads to itself is not set", () => {
    expect(
      said(changed({ late: "var(--later)", bar: "var(--bar)" })).map((line) => /--\w+/.exec(line)?.[0]),
    ).toEqual(["--bar", "--late"]);
  });
});

describe("a theme is read as a browser reads it", () => {
  const valueOf = (css: string, scheme: "light" | "dark", name = "ink"): string | null =>
    valueIn(readTheme(css), name, scheme);

  test.each<[string, string, string | null, string | null]>([
    ["one for both", ":root { --ink: #111 }", "#111", "#111"],
    ["two in one", ":root{--ink:light-dark(#111,#eee)}", "#111", "#eee"],
    [
      "two with commas",
      ":root { --ink: light-dark(rgb(1, 2, 3), hsl(4, 5%, 6%)); }",
      "rgb(1, 2, 3)",
      "hsl(4, 5%, 6%)",
    ],
    ["the last one", ":root { --ink: #111; --ink: #222; }", "#222", "#222"],
    ["a variable", ":root { --deep: light-dark(#111, #eee); --ink: var(--deep); }", "#111", "#eee"],
    ["a variable that is not there", ":root { --ink: var(--none, #333); }", "#333", "#333"],
    [
      "in a media query",
      ":root { --ink: #111 }\n@media (prefers-color-scheme: dark) { :root { --ink: #eee } }",
      "#111",
      "#eee",
    ],
    ["not in a comment", ":root { /* --ink: #111; */ --soft: #222; }", null, null],
    ["not of a longer name", ":root { --ink-2: #111; }", null, null],
  ])("%s", (_case, css, light, dark) => {
    expect([valueOf(css, "light"), valueOf(css, "dark")]).toEqual([light, dark]);
  });

  test("with the schemes that it has", () => {
    expect(readTheme(":root { color-scheme: only light; }").schemes).toEqual(["light"]);
    expect(readTheme(":root { color-scheme: dark; }").schemes).toEqual(["dark"]);
    expect(readTheme(":root { --ink: #111; }").schemes).toEqual(["light", "dark"]);
  });

  test("with the place of each colour", () => {
    const css = "/* Mine\n */\n:root {\n\t--paper: #fff;   --ink: #111;\n}\n";
    expect(readTheme(css).byScheme.light.get("ink")).toMatchObject({ line: 4, column: 19 });
  });

  test("whatever it holds", () => {
    for (const css of [
      "",
      "{",
      ":root {",
      "@media (prefers-color-scheme: dark) {",
      "--ink",
      "}}}}",
      "/*",
      "\u0000".repeat(99),
    ])
      expect(() => themeProblems(css, file)).not.toThrow();
  });
});

test("the pairs name tokens of the theme", () => {
  for (const name of [...Object.keys(textPairs), ...Object.values(textPairs).flat()])
    expect(paper).toContain(`--${name}: `);
});
