import { describe, expect, test } from "vitest";
import { renderProjectReadme, renderReadme } from "../../src/render/readme.ts";
import { roadmapText } from "../support/roadmaps.ts";
import { fullRoadmap, portfolioOf } from "./portfolio.ts";
import { hostile, htmlOf, tagsIn } from "./rendered.ts";

const start = "<!-- roadfolio:start -->";
const end = "<!-- roadfolio:end -->";
const harmless = (where: string): string => `The ${where}`;

function readme(roadmap: string, existing: string | null = null, path = "README.md") {
  const { file, problems } = renderReadme(portfolioOf(roadmap), path, existing);
  return { content: file?.content ?? null, problems };
}

function projectReadme(roadmap: string, existing: string | null = null) {
  const portfolio = portfolioOf(roadmap);
  const project = portfolio.roadmap.phases[0]?.project;
  if (!project) throw new Error("the roadmap must have a project");
  return renderProjectReadme(portfolio, project, "projects/api/README.md", existing);
}

describe("text that tries to be markup, anywhere in the roadmap", () => {
  // Emphasis and links in titles are intended by the owner. Everything else must stay text.
  const meant = /[*_~]|\]\(https:|https?:\/\/|www\.|@evil|<https:|`[^`]+`|\n|&/;
  const texts = hostile.filter(([, text]) => !meant.test(text));

  test.each(texts)("%s adds no tag to the README", (_name, text) => {
    const { content } = readme(fullRoadmap(() => text));
    expect(tagsIn(htmlOf(content ?? ""))).toEqual(
      tagsIn(htmlOf(readme(fullRoadmap(harmless)).content ?? "")),
    );
    expect(content?.split(start)).toHaveLength(2);
    expect(content?.split(end)).toHaveLength(2);
  });

  test.each(texts)("%s adds no tag to a project's README", (_name, text) => {
    const content = projectReadme(fullRoadmap(() => text)).file?.content ?? "";
    const expected = projectReadme(fullRoadmap(harmless)).file?.content ?? "";
    expect(tagsIn(htmlOf(content))).toEqual(tagsIn(htmlOf(expected)));
    expect(content.split(end)).toHaveLength(2);
  });

  test("the list of such texts is not empty", () => {
    expect(texts.length).toBeGreaterThan(20);
  });
});

describe("a README", () => {
  test("is created if missing, and stays the same when written again", () => {
    const { content } = readme(fullRoadmap(harmless));
    expect(content).toMatch(/^# The owner\n\nThe headline\n\n<!-- roadfolio:start -->\n## The roadmap\n/);
    expect(readme(fullRoadmap(harmless), content)).toEqual({ content, problems: [] });
  });

  test("without markers is left alone, with a hint where to put them", () => {
    const { content, problems } = readme(fullRoadmap(harmless), "# Mine\n");
    expect(content).toBeNull();
    expect(problems).toMatchObject([{ level: "notice", code: "no-block", path: "README.md", line: null }]);
  });

  test("with broken markers is an error at their line", () => {
    const { content, problems } = readme(fullRoadmap(harmless), `# Mine\n\n${start}\n`);
    expect(content).toBeNull();
    expect(problems).toMatchObject([{ level: "error", code: "broken-markers", path: "README.md", line: 3 }]);
  });

  test("in a folder links up to the badge and the projects", () => {
    const { content } = readme(fullRoadmap(harmless), null, "docs/pages/README.md");
    expect(content).toContain("](../../.roadfolio/progress.svg)");
    expect(content).toContain("[The project](<../../projects/api>)");
  });

  test("leaves out the items if it gets too long for GitHub, and reports it", () => {
    const title = "long words ".repeat(26).trim();
    const items = Array.from({ length: 1600 }, (_, index) => ({
      id: `i${index}`,
      title: `${index} ${title}`,
    }));
    const { content, problems } = readme(roadmapText(items));
    expect(content?.length).toBeLessThan(5000);
    expect(content).toContain("0 of 1600");
    expect(content).not.toContain("long words");
    expect(problems).toMatchObject([{ level: "notice", code: "long-readme", path: "README.md" }]);
  });
});

describe("a project's README", () => {
  test("shows what it is, its progress and where it is deployed", () => {
    const { file, problems } = projectReadme(fullRoadmap(harmless));
    expect(file).toEqual({
      path: "projects/api/README.md",
      content: [
        "# The project",
        "",
        start,
        "The description",
        "",
        "**Status:** not begun (0 of 1)",
        "",
        "**Live:** <https://example.com/api>",
        "",
        "- [ ] The route",
        "",
        "Part of phase “The phase” of the roadmap “The roadmap”.",
        end,
        "",
      ].join("\n"),
    });
    expect(problems).toEqual([]);
  });

  test("with broken markers is an error in that file", () => {
    const { file, problems } = projectReadme(fullRoadmap(harmless), `${end}\n`);
    expect(file).toBeNull();
    expect(problems).toMatchObject([{ level: "error", path: "projects/api/README.md", line: 1 }]);
  });
});
