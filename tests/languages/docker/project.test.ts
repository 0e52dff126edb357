/** Projects with a Dockerfile: how to run them. */
import { expect, test } from "vitest";
import { runOf } from "../../../src/projects/run.ts";
import { type ProjectFiles, projectTree } from "../../support/project.ts";

test.each<[string, ProjectFiles, string[]]>([
  [
    "an image",
    { Dockerfile: "FROM python:3.12\nEXPOSE 8000/tcp\nCMD x\n", "requirements.txt": "flask" },
    ["docker build -t shop .", "docker run --rm -p 8000:8000 shop"],
  ],
])("run: %s", async (_name, files, expected) => {
  expect(runOf(await projectTree(files))).toEqual(expected);
});
