/** Names that Windows refuses, and that no file of the site has one. */
import { expect, test } from "vitest";
import { folderOfId, refusedByWindows } from "../../src/text/windows-name.ts";
import { planned, snapshotOf } from "../plan/snapshots.ts";
import { repositoryOf } from "../support/activity.ts";
import { roadmapText } from "../support/roadmaps.ts";

const refused = [
  "con CON prn aux nul com1 COM9 lpt0 com¹ CONIN$".split(" "),
  "con.txt nul.tar.gz a:b roadmap.json:stream C:x a?b a* <i> a|b trailing. ...".split(" "),
  ["aux .md", 'a"', "a\\b", "a\u0001", "trailing "],
].flat();

test.each(refused)("%j is refused", (name) => {
  expect(refusedByWindows(name)).not.toBeNull();
});

const allowed = "console a-con com com10 null a.con .con .git . .. ação x.y.z".split(" ");

test.each([...allowed, "a b"])("%j is allowed", (name) => {
  expect(refusedByWindows(name)).toBeNull();
});

test("the folder of an id is the id, but for a device's name, and no two ids share one", () => {
  const ids = ["con", "con-1", "aux", "nul", "com1", "lpt9", "prn", "console", "sql-joins"];
  const folders = ids.map(folderOfId);
  expect(folders.filter((folder) => refusedByWindows(folder) !== null)).toEqual([]);
  expect(new Set(folders).size).toBe(ids.length);
  expect(folderOfId("sql-joins")).toBe("sql-joins");
  expect(folderOfId("con")).toBe("con-");
});

test("Windows can write every file that a run writes, whatever the ids", () => {
  const ids = ["con", "aux", "nul", "com1"];
  const text = roadmapText(
    ids.map((id) => ({ id })),
    {
      phases: [
        {
          id: "prn",
          title: "Phase",
          groups: [
            { id: "group", title: "Group", items: ids.map((id) => ({ id, title: `Title of ${id}` })) },
          ],
          project: { id: "lpt1", title: "Project", path: "projects/first", items: [] },
        },
      ],
    },
  );
  const { files, site, problems } = planned(snapshotOf(text, [repositoryOf([])]));
  expect(problems.filter(({ level }) => level === "error")).toEqual([]);
  const paths = [...files, ...(site?.files ?? [])].map(({ path }) => path);
  expect(paths).toContain("site/items/con-/index.html");
  expect(paths).toContain("site/phases/prn-/index.html");
  expect(paths).toContain("site/projects/lpt1-/index.html");
  const names = paths.flatMap((path) => path.split("/")).filter((name) => refusedByWindows(name) !== null);
  expect(names).toEqual([]);
  // Links go where the pages are.
  const pages = (site?.files ?? []).map(({ content }) => (typeof content === "string" ? content : ""));
  expect(
    pages.filter((page) => /(?:items|phases|projects)\/(?:con|aux|nul|com1|prn|lpt1)\//.test(page)),
  ).toEqual([]);
});
