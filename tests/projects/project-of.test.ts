/** Which project of a repository a file belongs to. */
import { expect, test } from "vitest";
import { projectsIn } from "../../src/projects/project-of.ts";

test.each<[string, string[], string, string[]]>([
  ["the repository", ["a.py", "src/b.py"], "src/b.py", [""]],
  ["the folder with its manifest", ["api/package.json", "web/package.json"], "api/src/a.js", ["api/"]],
  ["the outermost manifest", ["pom.xml", "core/pom.xml"], "core/src/A.java", [""]],
  [
    "the folder of services that are run together",
    ["docker-compose.yml", "api/package.json"],
    "api/a.js",
    [""],
  ],
  [
    "the folder around the parts of a program",
    ["Shop.Api/Shop.Api.csproj", "Shop.Api/Shop.Api.sln", "Shop.Services/Shop.Services.csproj"],
    "Shop.Services/A.cs",
    [""],
  ],
  ["a program beside another", ["Shop/Shop.csproj", "Bank/Bank.csproj"], "Shop/A.cs", ["Shop/"]],
  ["a site of Django", ["a/manage.py", "b/manage.py"], "a/shop/views.py", ["a/"]],
  ["a week of a course", ["requirements.txt"], "week_2/a.py", ["week_2/"]],
  ["a chapter at the top", [], "01-intro/a.py", ["01-intro/"]],
  ["no step of a pipeline", [], "01_raw/a.py", [""]],
  ["an exercise", [], "exercises/lists/a.py", ["exercises/lists/"]],
  ["no app for courses", ["courses/models.py"], "courses/api/a.py", [""]],
  ["one of several projects", ["requirements.txt"], "projects/weather/a.py", ["projects/weather/"]],
  ["one that roadmap.json names", ["requirements.txt"], "etl/a.py", ["etl/"]],
  [
    "a workflow of all projects but exercises",
    ["projects/weather/b.py", "week1/c.py"],
    ".github/workflows/a.yml",
    ["", "projects/weather/"],
  ],
])("%s", (_, others, path, projects) => {
  expect(projectsIn([...others, path], ["etl"])(path)).toEqual(projects);
});
