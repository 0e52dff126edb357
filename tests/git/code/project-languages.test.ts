/** The languages that a project page shows, by the code in its files. */
import { expect, test } from "vitest";
import { fileIn, inFolder, projectPortfolio } from "../../support/projects.ts";
import { runSync } from "../../support/run.ts";

test("a notebook counts as the code in its cells, and not as its pictures and text", async () => {
  const repository = projectPortfolio({ path: "projects/shop" });
  const code = ["import pandas\n", "pandas.read_csv('a.csv')\n"];
  const cells = [
    { cell_type: "markdown", source: ["Words. ".repeat(1000)] },
    { cell_type: "code", source: code, outputs: [{ data: { "image/png": "iVBOR".repeat(200_000) } }] },
  ];
  const files = { "a.ipynb": JSON.stringify({ cells, nbformat: 4 }), "b.py": "x = 1\n".repeat(100) };
  repository.commit({ message: "Shop", files: inFolder("projects/shop", files) });
  await runSync(repository.dir);
  expect(fileIn(repository, "projects/shop/README.md")).toContain("- **Stack:** Python · Jupyter Notebook\n");
});
