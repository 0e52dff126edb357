/** Text from a project's files in its README, on its page and in portfolio.json. */
import { describe, expect, test } from "vitest";
import { untrusted } from "../../src/text/untrusted.ts";
import type { ProjectCode } from "../../src/evidence/projects/project-code.ts";
import { renderProjectReadme } from "../../src/render/readme.ts";
import { shaOf } from "../support/activity.ts";
import { publicProject } from "../support/published.ts";
import { fullRoadmap, portfolioOf, siteOf } from "./portfolio.ts";
import { folded, hostile, htmlOf, tagsIn, textIn } from "./rendered.ts";

const roadmap = fullRoadmap((where) => `The ${where}`);
const web = "https://github.com/ana/learning";

/** Code in which every name a stranger can choose is the same text. */
function codeSaying(text: string, other: Partial<ProjectCode> = {}): ProjectCode {
  return {
    stack: ["Python", "FastAPI"],
    run: ["cp .env.example .env", "uvicorn app.main:app"],
    skills: [
      {
        id: "fastapi-app",
        title: "FastAPI applications",
        short: "FastAPI",
        field: "Web backends",
        proof: {
          kind: "code",
          repository: "ana/learning",
          listed: ".",
          own: true,
          ref: shaOf("1a"),
          path: text,
          line: 3,
          url: `${web}/blob/${shaOf("1a")}/${encodeURIComponent(text)}#L3`,
          on: "2025-09-03",
          by: untrusted(text),
          title: untrusted(text),
          seen: true,
        },
      },
    ],
    tests: [{ command: "pytest", count: 12 }],
    ci: [{ name: untrusted(text), path: text, url: `${web}/blob/HEAD/${encodeURIComponent(text)}` }],
    licence: "MIT",
    last: { on: "2025-09-03", url: `${web}/commit/${shaOf("1a")}` },
    work: { commits: 4, first: "2025-08", last: "2025-09" },
    figures: [],
    ...other,
  };
}

function portfolioWith(code: ProjectCode | null, complete = true) {
  return { ...portfolioOf(roadmap), projects: new Map([["api", publicProject(code, complete)]]) };
}

function readmeWith(code: ProjectCode | null, existing: string | null = null, complete = true): string {
  const portfolio = portfolioWith(code, complete);
  const project = portfolio.roadmap.phases[0]?.project;
  if (!project?.path) throw new Error("the roadmap must have such a project");
  const { file } = renderProjectReadme(portfolio, project, "projects/api/README.md", existing);
  return file?.content ?? "";
}

function siteWith(code: ProjectCode | null): Record<string, string> {
  return siteOf(portfolioWith(code));
}

describe("a name in the repository that tries to be markup", () => {
  test.each(hostile)("%s adds nothing to the README", (_name, text) => {
    const readme = readmeWith(codeSaying(text));
    const withoutTitles = (html: string): string[] =>
      tagsIn(html).map((tag) => tag.replace(/(?:href|title)="[^"]*"/g, ""));
    expect(withoutTitles(htmlOf(readme))).toEqual(withoutTitles(htmlOf(readmeWith(codeSaying("ci")))));
    expect(folded(textIn(htmlOf(readme)))).toContain(folded(untrusted(text).untrusted.replace(/\s+/g, " ")));
    expect(readme.match(/<!-- roadfolio:(?:start|end|code|code-end) -->/g)).toHaveLength(4);
  });

  test.each(hostile)("%s adds nothing to the page", (_name, text) => {
    const tags = (of: string): string[] =>
      Object.entries(siteWith(codeSaying(of)))
        .filter(([path]) => path.endsWith(".html"))
        .flatMap(([, page]) => tagsIn(page))
        .map((tag) => tag.replace(/(?:href|title)="[^"]*"/g, ""));
    expect(tags(text)).toEqual(tags("ci"));
  });

  test.each(hostile)("%s is unchanged in portfolio.json", (_name, text) => {
    const data: unknown = JSON.parse(siteWith(codeSaying(text))["portfolio.json"] ?? "");
    const code = { ci: [{ name: untrusted(text).untrusted, path: text }], run: codeSaying("").run };
    expect(data).toMatchObject({ phases: [{ project: { code } }] });
  });

  test.each([["rm -rf $HOME"], ["```\n# Hired"], ["a; b"], ["<b>"]])(
    "%j, which we never generate, is left out of the README",
    (command) => {
      const readme = readmeWith(codeSaying("ci", { run: [command, "pytest"] }));
      expect(readme).toContain("```sh\npytest\n```");
    },
  );
});

describe("the README", () => {
  test("shows the month of the last activity, but no day", () => {
    const readme = readmeWith(codeSaying("ci"));
    expect(readme).toContain("- **Last activity:** September 2025\n");
    expect(readme).not.toContain("3 Sep");
  });

  test("leaves out what is unknown", () => {
    const nothing = { run: [], skills: [], tests: [], ci: [], licence: null, last: null };
    const readme = readmeWith(codeSaying("ci", nothing));
    expect(readme).toContain(
      "<!-- roadfolio:code -->\n- **Stack:** Python · FastAPI\n<!-- roadfolio:code-end -->",
    );
    expect(readmeWith(null)).not.toContain("roadfolio:code");
  });

  test("keeps the part about the code only if the code cannot be read", () => {
    const before = readmeWith(codeSaying("ci"));
    expect(readmeWith(null, before, false)).toBe(before);
    expect(readmeWith(codeSaying("other"), before, false)).toBe(before);
    expect(readmeWith(null, before)).not.toContain("roadfolio:code");
    expect(readmeWith(codeSaying("other"), before)).toContain("[other]");
  });

  test("shows what it can if it had no such part before", () => {
    expect(readmeWith(codeSaying("ci"), null, false)).toContain("[ci]");
    expect(readmeWith(codeSaying("ci"), readmeWith(null), false)).toContain("[ci]");
  });

  test("also keeps it in a README with Windows line endings", () => {
    const before = readmeWith(codeSaying("ci")).replaceAll("\n", "\r\n");
    expect(readmeWith(null, before, false)).toBe(before);
  });
});

describe("the page", () => {
  test("shows eight skills on the home page where lines may not be shown, and all on the project's page", () => {
    const skills = Array.from({ length: 11 }, (_, index) =>
      codeSaying("ci").skills.map((skill) => ({ ...skill, id: `skill-${index}`, title: `Skill ${index}.` })),
    ).flat();
    const site = siteWith(codeSaying("ci", { skills }));
    const [, lead = ""] = site["index.html"]?.split('class="lead"') ?? [];
    const [shown = ""] = lead.split("</section>");
    expect(shown).toContain('<a href="./projects/api/"><b>All 11 skills, pinned to its lines</b></a>');
    expect(shown).toContain("Skill 7.");
    expect(shown).not.toContain("Skill 8.");
    for (const { title } of skills) expect(site["projects/api/index.html"]).toContain(title);
  });

  test("shows the months of the work, and the number of tests", () => {
    const page = siteWith(codeSaying("ci"))["projects/api/index.html"] ?? "";
    expect(page).toContain("<dd>4 commits, Aug – Sep 2025</dd>");
    expect(page).toContain("<dd>12, with <code>pytest</code></dd>");
    const home = siteWith(codeSaying("ci", { tests: [{ command: "pytest", count: 1 }] }))["index.html"];
    expect(home).toContain("<span>1 test</span>");
  });

  test("says what is missing", () => {
    const page = siteWith(codeSaying("ci", { tests: [], ci: [] }))["projects/api/index.html"] ?? "";
    expect(page.match(/<dd>none found<\/dd>/g)).toHaveLength(2);
  });
});
