/** Valid HTML, and no broken links. */
import { HtmlValidate } from "html-validate";
import { LinkChecker } from "linkinator";
import { expect, test } from "vitest";
import { crowd } from "../support/crowd.ts";
import { samplePortfolio } from "./sample-portfolio.ts";
import { servePortfolio } from "./serve.ts";

test("the HTML of every page is valid, at every size", async () => {
  const validator = new HtmlValidate({
    extends: ["html-validate:standard"],
    rules: {
      // Matters of style, and Handlebars is consistent about them.
      "long-title": "off",
      "no-trailing-whitespace": "off",
      "no-inline-style": "error",
    },
  });
  const complaints: string[] = [];
  const portfolios = [
    samplePortfolio(),
    crowd({ items: 0 }),
    crowd({ items: 3, owner: false, projects: false, done: 0 }),
    crowd({ items: 3, done: 1 }),
  ];
  let pages = 0;
  for (const portfolio of portfolios) {
    const served = await servePortfolio(portfolio);
    for (const [path, content] of served.files) {
      if (!path.endsWith(".html")) continue;
      pages++;
      const { results } = await validator.validateString(String(content), path);
      for (const { messages } of results)
        for (const { ruleId, message, line, column } of messages)
          complaints.push(`${path}:${line}:${column} ${ruleId} ${message}`);
    }
    served.close();
  }
  expect(complaints).toEqual([]);
  expect(pages).toBeGreaterThan(40);
});

test("no link inside the site is broken, and every page can be reached from the home page", async () => {
  const portfolio = samplePortfolio();
  const served = await servePortfolio(portfolio);
  const { links } = await new LinkChecker().check({
    path: served.base,
    recurse: true,
    checkFragments: true,
    linksToSkip: [String.raw`^(?!${served.base.replaceAll(/[./]/g, String.raw`\$&`)})`],
  });
  const inside = links.filter(({ url }) => url.startsWith(served.base));
  expect(inside.filter(({ state }) => state === "BROKEN")).toEqual([]);
  const reached = new Set(inside.map(({ url }) => url.slice(served.base.length).replace(/#.*$/, "")));
  const pages = [...served.files.keys()].filter((path) => /(?:^|\/)index\.html$/.test(path));
  expect(pages.map((path) => path.replace(/index\.html$/, "")).filter((path) => !reached.has(path))).toEqual(
    [],
  );
  served.close();
});
