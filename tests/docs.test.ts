/** docs/templates.md tells of every template and of every name that it uses, and links lead somewhere. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Handlebars from "handlebars";
import { expect, test } from "vitest";
import { cohortTemplateNames } from "../src/render/cohort/templates.ts";
import { templateNames } from "../src/render/templates.ts";

const root = join(import.meta.dirname, "..");
const page = readFileSync(join(root, "docs/templates.md"), "utf8");

/** What a template asks of its view. */
class Names extends Handlebars.Visitor {
  readonly found = new Set<string>();
  private readonly partials = new Set<string>();

  override PathExpression({ original }: hbs.AST.PathExpression): void {
    if (!/^(?:if|unless|each|with|this|@\w+)$/.test(original) && !this.partials.has(original))
      this.found.add(original);
  }
  override PartialStatement({ name }: hbs.AST.PartialStatement): void {
    if ("original" in name) this.partials.add(String(name.original));
  }
}

/** What the page says below a template's heading, and what stands above the headings for all of its kind. */
function sectionOf(name: string): string {
  const parts = page.split(/^(?=##+ )/m);
  const own = parts.find(
    (part) => part.startsWith("### ") && part.split("\n", 1)[0]?.includes(`\`${name}\``),
  );
  const charts = name.startsWith("chart/") ? parts.find((part) => part.startsWith("## Charts")) : "";
  return `${own ?? ""}${charts ?? ""}`;
}

test.each([...new Set([...templateNames, ...cohortTemplateNames])])(
  "%s is documented with every name that it uses",
  (name) => {
    const names = new Names();
    names.accept(Handlebars.parse(readFileSync(join(root, "templates", `${name}.hbs`), "utf8")));
    const section = sectionOf(name);
    expect(section).not.toBe("");
    // A name inside a list may be told with or without what it belongs to, and ".." is only the way up.
    const told = (path: string): boolean => {
      const parts = path.replace(/^(?:\.\.\/)+/, "").split(".");
      return (
        [parts.join("."), parts.at(-1)].some((one) => section.includes(`\`${one}\``)) ||
        section.includes(`\`${path}\``)
      );
    };
    expect([...names.found].filter((path) => !told(path))).toEqual([]);
  },
);

test("every page and section that a page of docs/ links to is there", () => {
  const pages = readdirSync(join(root, "docs"), { recursive: true, encoding: "utf8" }).filter((path) =>
    path.endsWith(".md"),
  );
  const broken = ["../README.md", "../CONTRIBUTING.md", ...pages].flatMap((path) => {
    const file = join(root, "docs", path);
    const links = textOf(file).matchAll(/\]\((?!https?:|mailto:)([^)#\s]*)(?:#([^)\s]*))?\)/g);
    return [...links].flatMap(([, link = "", section]) => {
      const target = link === "" ? file : join(file, "..", link);
      const isThere =
        readable(target) &&
        (section === undefined || !target.endsWith(".md") || sectionsOf(target).has(section));
      return isThere ? [] : [`${path}: ${link}${section === undefined ? "" : `#${section}`}`];
    });
  });
  expect(broken).toEqual([]);
});

/** A page without what stands in a fence, which is an example. */
function textOf(file: string): string {
  return readFileSync(file, "utf8").replace(/^(`{3,})[^]*?^\1/gm, "");
}

/** The names that GitHub gives to the headings of a page. */
function sectionsOf(file: string): Set<string> {
  const names = [...textOf(file).matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replace(/\]\([^)]*\)/g, "")
      .replace(/[^\p{L}\p{N}_ -]/gu, "")
      .replaceAll(" ", "-"),
  );
  const before = (index: number): number =>
    names.slice(0, index).filter((one) => one === names[index]).length;
  return new Set(names.map((name, index) => (before(index) === 0 ? name : `${name}-${before(index)}`)));
}

function readable(path: string): boolean {
  try {
    return readFileSync(path).length > 0;
  } catch (cause) {
    return cause instanceof Error && "code" in cause && cause.code === "EISDIR";
  }
}
