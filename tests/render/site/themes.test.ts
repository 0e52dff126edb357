import { describe, expect, test } from "vitest";
import { themes } from "../../../src/roadmap/schema.ts";
import { contrast } from "../../browser/contrast.ts";
import { shipped } from "../portfolio.ts";

type Rgb = readonly [number, number, number];

/** The colours of a theme by name, light and dark. */
function coloursOf(theme: (typeof themes)[number]): Map<string, { light: Rgb; dark: Rgb }> {
  const css = shipped.render(`theme/${theme}.css`, {});
  const rgb = (hex: string): Rgb => {
    const [red = 0, green = 0, blue = 0] = (hex.match(/../g) ?? []).map((part) => Number.parseInt(part, 16));
    return [red, green, blue];
  };
  return new Map(
    [...css.matchAll(/--([\w-]+): light-dark\(#(\w{6}), #(\w{6})\)/g)].map(
      ([, name = "", light = "", dark = ""]) => [name, { light: rgb(light), dark: rgb(dark) }],
    ),
  );
}

const texts = ["ink", "soft", "proof", "late", "word", "string"];
const grounds = ["paper", "card", "wash"];

describe.each(themes)("the theme %s", (theme) => {
  const colours = coloursOf(theme);

  test("has every token", () => {
    const names = [...shipped.render(`theme/${theme}.css`, {}).matchAll(/--([\w-]+):/g)].map(
      ([, name]) => name,
    );
    const all = [...shipped.render("theme/paper.css", {}).matchAll(/--([\w-]+):/g)].map(([, name]) => name);
    expect(names).toEqual(all);
    expect([...colours.keys()]).toEqual([
      ...grounds.slice(0, 2),
      "ink",
      "soft",
      "line",
      "edge",
      "track",
      "bar",
      "proof",
      "wash",
      "late",
      "word",
      "string",
    ]);
  });

  test.each(["light", "dark"] as const)("has text of enough contrast on every ground in %s", (scheme) => {
    const black: Rgb = [0, 0, 0];
    const ratios = texts.flatMap((text) =>
      grounds.map((ground) => {
        const [front, back] = [text, ground].map((name) => colours.get(name)?.[scheme] ?? black);
        return { text, ground, ratio: contrast(front ?? black, back ?? black) };
      }),
    );
    // WCAG 2.2 asks for 4.5; ours are to be read with ease.
    expect(ratios.filter(({ ratio }) => ratio < 5.25)).toEqual([]);
  });
});

test("every token that a sheet uses is in the theme, and every one of the theme is used", () => {
  const sheets = (["site/style.css", "site/pages.css", "site/chart.css"] as const)
    .map((name) => shipped.render(name, {}))
    .join("\n");
  const theme = shipped.render("theme/paper.css", {});
  const own = new Set([...sheets.matchAll(/(--[\w-]+):/g)].map(([, name]) => name));
  const used = new Set([...`${sheets}${theme}`.matchAll(/var\((--[\w-]+)\)/g)].map(([, name]) => name));
  const given = new Set([...theme.matchAll(/(--[\w-]+):/g)].map(([, name]) => name));
  expect([...used].filter((name) => !given.has(name) && !own.has(name))).toEqual([]);
  expect([...given].filter((name) => !used.has(name))).toEqual([]);
});
