import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Handlebars from "handlebars";
import { describe, expect, test } from "vitest";
import { UserError } from "../../src/problems/errors.ts";
import { filesIn } from "../../src/ports/files.ts";
import { loadTemplates } from "../../src/ports/templates.ts";
import { compileOverride } from "../../src/render/override.ts";
import { cohortTemplateNames } from "../../src/render/cohort/templates.ts";
import { renderReadme } from "../../src/render/readme.ts";
import {
  createTemplates,
  isTemplateName,
  templateNames,
  type Templates,
} from "../../src/render/templates.ts";
import { temporaryFolder, TestRepository } from "../support/repository.ts";
import { fullRoadmap, portfolioOf, shipped, siteOf } from "./portfolio.ts";

const root = join(import.meta.dirname, "../../templates");
const cohortNames = new Set<string>(cohortTemplateNames);
const helpers = new Set(["if", "unless", "each", "with"]);

/** What a template must not do, found in its syntax tree. */
class Misdeeds extends Handlebars.Visitor {
  readonly found: string[] = [];

  private helper({ path, params, hash }: Pick<hbs.AST.MustacheStatement, "path" | "params" | "hash">): void {
    const name = path.type === "PathExpression" && "original" in path ? String(path.original) : path.type;
    if ((params.length > 0 || hash !== undefined) && !helpers.has(name)) this.found.push(`helper ${name}`);
  }
  override MustacheStatement(statement: hbs.AST.MustacheStatement): void {
    if (!statement.escaped) this.found.push("unescaped");
    this.helper(statement);
    super.MustacheStatement(statement);
  }
  override BlockStatement(statement: hbs.AST.BlockStatement): void {
    this.helper({ ...statement, params: [...statement.params, statement.path] });
    super.BlockStatement(statement);
  }
  override SubExpression(expression: hbs.AST.SubExpression): void {
    this.found.push("subexpression");
    super.SubExpression(expression);
  }
  override PartialStatement(partial: hbs.AST.PartialStatement): void {
    const name = "original" in partial.name ? String(partial.name.original) : "";
    if (partial.name.type !== "PathExpression") this.found.push("dynamic partial");
    else if (!isTemplateName(name) && !cohortNames.has(name)) this.found.push(`partial ${name}`);
    super.PartialStatement(partial);
  }
  override PartialBlockStatement(): void {
    this.found.push("partial block");
  }
  override Decorator(): void {
    this.found.push("decorator");
  }
  override DecoratorBlock(): void {
    this.found.push("decorator");
  }
}

function misdeedsIn(source: string): string[] {
  const misdeeds = new Misdeeds();
  misdeeds.accept(Handlebars.parse(source));
  return misdeeds.found;
}

describe("the syntax tree", () => {
  test.each<[string, string]>([
    ["{{#if a}}{{{b}}}{{/if}}", "unescaped"],
    ["{{#each a}}x{{else}}{{&b}}{{/each}}", "unescaped"],
    ["{{log a}}", "helper log"],
    ["{{#shout a}}{{/shout}}", "helper shout"],
    ["{{#items}}{{/items}}", "helper items"],
    ["{{#if (lookup a b)}}{{/if}}", "subexpression"],
    ["{{> (which)}}", "dynamic partial"],
    ["{{> other.md}}", "partial other.md"],
    ["{{#> readme/item.md}}{{/readme/item.md}}", "partial block"],
    ["{{* mark}}", "decorator"],
    ['{{#*inline "x"}}{{/inline}}', "decorator"],
  ])("detects %s", (source, misdeed) => {
    expect(misdeedsIn(source)).toContain(misdeed);
  });

  const files = readdirSync(root, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.includes("."));

  test.each(files)("%s escapes everything and only uses its view", (path) => {
    expect(misdeedsIn(readFileSync(join(root, path), "utf8"))).toEqual([]);
  });

  test("the folder contains exactly the templates the program knows", () => {
    const known = new Set([...templateNames, ...cohortTemplateNames]);
    expect(files.toSorted()).toEqual([...known].map((name) => `${name}.hbs`).toSorted());
  });
});

async function ownTemplates(files: Record<string, string>): Promise<Templates> {
  const dir = temporaryFolder();
  new TestRepository(dir).write(files);
  return loadTemplates(filesIn(dir));
}

const roadmap = fullRoadmap((where) => `The ${where}`);

function readmeBy(templates: Templates): string {
  return renderReadme(portfolioOf(roadmap, templates), "README.md", null).file?.content ?? "";
}

function pageBy(templates: Templates): string {
  return Object.values(siteOf(portfolioOf(roadmap, templates))).join("\n");
}

describe("a template of the user", () => {
  test("replaces the shipped one; the others stay", async () => {
    const own = await ownTemplates({ "readme/item.md.hbs": "«{{title}}»" });
    expect(readmeBy(own)).toContain("- [ ] «The open item»");
    expect(readmeBy(own).replaceAll(/«|»/g, "")).toBe(readmeBy(shipped).replaceAll(/ · .*(?=\n)/g, ""));
    expect(pageBy(own)).toBe(pageBy(shipped));
  });

  test("escapes HTML like the shipped one", async () => {
    const own = await ownTemplates({ "site/item-row.html.hbs": '<p title="{{title}}">{{id}}</p>' });
    const hostile = fullRoadmap(() => `"><script>alert(1)</script>`);
    const page = siteOf(portfolioOf(hostile, own))["phases/basics/index.html"] ?? "";
    expect(page).not.toContain("<script>");
    expect(page).toContain('<p title="&quot;&gt;&lt;script&gt;');
  });

  test("does not affect other files in its folder", async () => {
    const own = await ownTemplates({ "NOTES.md": "{{{x}}}" });
    expect(pageBy(own)).toBe(pageBy(shipped));
  });

  test("is not needed: without a folder, the shipped templates are used", async () => {
    expect(pageBy(await loadTemplates(null))).toBe(pageBy(shipped));
  });
});

describe("a template that cannot be rendered is reported as the user's error", () => {
  /** The error of a page rendered with this item template. */
  async function errorOf(files: Record<string, string>): Promise<unknown> {
    try {
      return pageBy(await ownTemplates(files));
    } catch (cause) {
      return cause;
    }
  }

  test.each<[string, string, RegExp]>([
    ["broken syntax", "{{#if done}}", /Parse error/],
    ["an unknown name", "{{colour}}", /"colour" not defined/],
    ["an unknown name in a block", "{{#with proof}}{{colour}}{{/with}}", /"colour" not defined/],
    ["an unknown helper", "{{shout title}}", /unknown helper shout/],
    ["an unknown block", "{{#shout title}}{{/shout}}", /unknown helper shout/],
    ["the log helper", '{{log "::set-env name=A::b"}}', /unknown helper log/],
    ["the lookup helper", '{{lookup . "constructor"}}', /unknown helper lookup/],
    ["a triple-stash", "{{{title}}}", /line 1: .* not allowed/],
    ["an ampersand", "\n{{&title}}", /line 2: .* not allowed/],
    ["a triple-stash in a block", "{{#if done}}\n{{else}}\n{{{title}}}{{/if}}", /line 3: .* not allowed/],
    ["an unknown partial", "{{> site/other.html}}", /site\/other\.html could not be found/],
    ["itself", "{{> site/item-row.html}}", /includes itself/],
    ["itself, through another template", "{{#with .}}{{> site/item-row.html}}{{/with}}", /includes itself/],
    ["a property of every object", "\n{{constructor}}", /line 2: unknown name constructor/],
    ["the prototype of a value", "{{#with title.__proto__}}x{{/with}}", /unknown name title\.__proto__/],
    ["each without a list", "{{#each}}{{/each}}", /Must pass iterator/],
  ])("%s", async (_name, source, reason) => {
    const error = await errorOf({ "site/item-row.html.hbs": source });
    expect(error).toBeInstanceOf(UserError);
    expect(error).toMatchObject({ code: "template", message: expect.stringMatching(reason) });
    expect(error).toMatchObject({
      message: expect.stringMatching(/^Could not render the template site\/(?:item-row|home|phase)\.html: /),
    });
  });

  test.each([
    ["{{constructor}}"],
    ["{{__proto__}}"],
    ["{{title.constructor.constructor}}"],
    ["{{#with title}}{{toHTML}}{{/with}}"],
    ["{{#each ../constructor}}{{this}}{{/each}}"],
    ["{{hasOwnProperty}}"],
  ])("%s gives access to nothing", async (source) => {
    expect(String(await errorOf({ "site/item-row.html.hbs": source }))).not.toMatch(
      /native code|function|\[object/,
    );
  });

  test("two templates that include each other", async () => {
    const error = await errorOf({
      "site/item-row.html.hbs": "{{> site/proof.html}}",
      "site/proof.html.hbs": "{{> site/item-row.html}}",
    });
    expect(error).toMatchObject({ code: "template", message: expect.stringContaining("includes itself") });
  });

  test("a file that is not named like a template", async () => {
    const error = await errorOf({ "site/itme.html.hbs": "" });
    expect(error).toMatchObject({ code: "template", message: expect.stringContaining("site/itme.html") });
    expect(error).toMatchObject({ message: expect.stringContaining("site/item.html, ") });
  });

  test("an error in compiled code tells the user what to fix", () => {
    const compile = (): unknown => compileOverride("site/item.html", "{{{title}}}");
    expect(compile).toThrow(
      expect.objectContaining({ hint: expect.stringContaining("Fix your site/item.html.hbs") }),
    );
  });

  test("a shipped template that fails is our bug", () => {
    const render = (): string => createTemplates(new Map(), null).render("site/item.html", {});
    expect(render).toThrow(expect.objectContaining({ hint: expect.stringContaining("Please report this") }));
  });
});
