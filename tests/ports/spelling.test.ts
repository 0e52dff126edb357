import { readdirSync, writeFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { filesIn } from "../../src/ports/files.ts";
import { codeOf } from "../support/places.ts";
import { temporaryFolder } from "../support/repository.ts";

function folderWith(...paths: string[]): string {
  const root = temporaryFolder();
  for (const path of paths) {
    mkdirSync(join(root, path, ".."), { recursive: true });
    writeFileSync(join(root, path), "x\n");
  }
  return root;
}

test.each([
  [["README.md"], "README.md", "README.md"],
  [["readme.md"], "README.md", "readme.md"],
  [["README.md", "readme.md"], "README.md", "README.md"],
  [["Docs/Readme.md"], "docs/README.MD", "Docs/Readme.md"],
  [["ÉTUDES.md"], "études.md", "ÉTUDES.md"],
  [["études.md".normalize("NFD")], "études.md", "études.md".normalize("NFD")],
  [["readme.mdx"], "README.md", null],
  [["readme.md"], "docs/README.md", null],
  [["readme.md"], "readme.md/x", null],
])("of %j, %s is %s", async (paths, asked, spelling) => {
  expect(await filesIn(folderWith(...paths)).spelling(asked)).toBe(spelling);
});

test.each(["readme.md", "Docs/x.md", "Site", "docs/X.MD"])(
  "refuses %s beside a name that differs only by case",
  async (path) => {
    const root = folderWith("README.md", "docs/x.md", "site/index.html");
    const files = filesIn(root);
    expect(await codeOf(files.checkTarget(path))).toBe("unsafe-target");
    expect(await codeOf(files.stage(path, "x\n"))).toBe("unsafe-target");
    expect(readdirSync(root).toSorted()).toEqual(["README.md", "docs", "site"]);
  },
);
