import { describe, expect, test } from "vitest";
import { buttonsOf } from "../../../src/render/site/buttons.ts";
import { scoreOf } from "../../../src/render/site/score.ts";
import { segmentsOf } from "../../../src/render/site/segments.ts";
import { portfolioOf } from "../machine/sample.ts";

describe("buttons", () => {
  const titles = (owner: Parameters<typeof buttonsOf>[0]): string[] =>
    buttonsOf(owner, "./resume/").map(({ title, main }) => (main ? `[${title}]` : title));

  test("how to write to the owner comes first, or else the résumé, and one is filled", () => {
    const mail = { title: "ana@example.com", url: "mailto:ana@example.com" };
    const page = { title: "www.linkedin.com/in/ana", url: "https://www.linkedin.com/in/ana" };
    expect(titles({ github: "ana", links: [page, mail] })).toEqual([
      "[E-mail]",
      "Résumé",
      "GitHub",
      "LinkedIn",
    ]);
    expect(titles({ github: null, links: [page] })).toEqual(["[Résumé]", "LinkedIn"]);
    expect(titles({ github: null, links: [] })).toEqual(["[Résumé]"]);
  });

  test("the owner's words stay, and one page is one button", () => {
    const links = [
      { title: "My code", url: "https://github.com/Ana/" },
      { title: "example.com/me", url: "https://example.com/me" },
      { title: "x", url: "javascript:hacked" },
    ];
    expect(titles({ github: "ana", links })).toEqual(["[Résumé]", "My code", "example.com"]);
  });
});

test("the score counts skills that are proven, and says what cannot be opened", () => {
  const { decisions } = portfolioOf();
  expect(scoreOf(decisions)).toEqual({
    proven: 4,
    total: 7,
    says: "4 of 7 skills proven",
    rest: ", 3 by work you can open and 1 by work without a link; 1 more self-declared.",
  });
  expect(scoreOf(decisions.filter(({ done }) => !done)).says).toBe("Nothing proven yet");
});

test("segments are one for each item, and of many never all or none but when they are", () => {
  const filled = (done: number, total: number): string =>
    segmentsOf({ done, total, percent: 0 })
      .map((one) => (one ? "#" : "."))
      .join("");
  expect(filled(2, 5)).toBe("##...");
  expect(filled(0, 0)).toBe("");
  expect(filled(1, 600)).toBe(`#${".".repeat(29)}`);
  expect(filled(599, 600)).toBe(`${"#".repeat(29)}.`);
  expect(filled(600, 600)).toBe("#".repeat(30));
});
