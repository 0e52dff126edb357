import { describe, expect, test } from "vitest";
import { breadcrumbsLd, jsonLd } from "../../../src/render/machine/json-ld.ts";
import { personLd } from "../../../src/render/machine/person-ld.ts";
import { plainText } from "../../../src/render/machine/plain-text.ts";
import { itemLd, workLd } from "../../../src/render/machine/work-ld.ts";
import type { Portfolio } from "../../../src/render/portfolio.ts";
import { base, portfolioOf } from "./sample.ts";
import { anyAddress, texts, textsIn } from "./texts.ts";

const printed = (value: object): unknown => JSON.parse(jsonLd(value).toHTML());
const author = { "@type": "Person", name: "The owner", url: base };
const context = { "@context": "https://schema.org" };

function projectOf(portfolio: Portfolio, phase = 0) {
  const project = portfolio.roadmap.phases[phase]?.project;
  if (!project) throw new Error("the sample must have one");
  return project;
}

function decisionOf(portfolio: Portfolio, id: string) {
  const decision = portfolio.decisions.find(({ item }) => item.id === id);
  if (decision === undefined) throw new Error("the sample must have one");
  return decision;
}

test("escapes anything that could end a script", () => {
  const text = jsonLd({ a: "</script><!-- & \u2028\u2029" }).toHTML();
  expect(text).toBe(String.raw`{"a":"\u003c/script\u003e\u003c!-- \u0026 \u2028\u2029"}`);
});

test("describes the owner", () => {
  expect(printed(personLd(portfolioOf(), base))).toEqual({
    ...context,
    "@type": "ProfilePage",
    url: base,
    mainEntity: {
      ...author,
      jobTitle: "The headline",
      sameAs: ["https://github.com/ana-souza", "https://example.com/me"],
      knowsAbout: [
        "The coded item",
        "FastAPI applications",
        "The proven item",
        "The hidden item",
        "The route",
      ],
    },
  });
});

test("describes an owner who gives no details", () => {
  const bare = portfolioOf(undefined, { owner: undefined, phases: [] });
  expect(printed(personLd({ ...bare, projects: new Map() }, null))).toEqual({
    ...context,
    "@type": "ProfilePage",
    mainEntity: { "@type": "Person", name: "The roadmap" },
  });
});

test("describes a project with code", () => {
  const portfolio = portfolioOf();
  expect(printed(workLd(portfolio, projectOf(portfolio), base))).toEqual({
    ...context,
    "@type": "SoftwareSourceCode",
    name: "The project",
    description: "The description",
    url: `${base}projects/api/`,
    author,
    codeRepository: "https://github.com/ana/learning/tree/HEAD/projects/api",
    programmingLanguage: ["Python"],
    keywords: ["FastAPI"],
    license: "https://spdx.org/licenses/MIT",
    dateModified: "2025-09-06",
    workExample: { "@type": "WebApplication", url: "https://example.com/api" },
  });
});

test("describes a project without code", () => {
  const portfolio = portfolioOf();
  expect(printed(workLd(portfolio, projectOf(portfolio, 1), base))).toEqual({
    ...context,
    "@type": "CreativeWork",
    name: "A plan",
    url: `${base}projects/plan/`,
    author,
  });
});

test("describes a proven item", () => {
  const portfolio = portfolioOf();
  const name = "The coded item";
  expect(printed(itemLd(portfolio, decisionOf(portfolio, "coded"), base) ?? {})).toEqual({
    ...context,
    "@type": "CreativeWork",
    name,
    about: { "@type": "DefinedTerm", name, termCode: "coded" },
    url: `${base}items/coded/`,
    creator: author,
    dateCreated: "2025-09-05",
    isBasedOn: decisionOf(portfolio, "coded").proofs.map(({ url }) => url),
  });
});

test.each(["open", "claimed"])("describes no work for an item that is %s", (id) => {
  const portfolio = portfolioOf();
  expect(itemLd(portfolio, decisionOf(portfolio, id), base)).toBeNull();
});

test("describes the path to a page", () => {
  const crumbs = [
    { title: "Home", url: base },
    { title: "`JOIN`", url: `${base}items/joins/` },
  ];
  expect(printed(breadcrumbsLd(crumbs))).toEqual({
    ...context,
    "@type": "BreadcrumbList",
    itemListElement: [
      { "@type": "ListItem", position: 1, name: "Home", item: base },
      { "@type": "ListItem", position: 2, name: "JOIN", item: `${base}items/joins/` },
    ],
  });
});

describe("hostile text in every field", () => {
  test.each(texts)("%s", (_name, text) => {
    const portfolio = portfolioOf(() => text);
    const all = [
      personLd(portfolio, base),
      workLd(portfolio, projectOf(portfolio), base),
      itemLd(portfolio, decisionOf(portfolio, "coded"), base) ?? {},
      breadcrumbsLd([{ title: text, url: base }]),
    ];
    for (const one of all) {
      const script = jsonLd(one).toHTML();
      expect(script).not.toMatch(/[<>&\u2028\u2029]/);
      expect(script).not.toMatch(anyAddress);
      expect(textsIn(JSON.parse(script))).toContain(plainText(text));
    }
  });
});
