/** A project's picture: what `check` says of it, and the copy on the site. */
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { runHere } from "../support/cli.ts";
import { jpegOf, pngOf } from "../support/pictures.ts";
import { projectPortfolio } from "../support/projects.ts";
import { viewOf } from "../support/published-view.ts";
import type { TestRepository } from "../support/repository.ts";
import { runSync } from "../support/run.ts";

function withPicture(picture: unknown, files: Record<string, Uint8Array> = {}, id = "shop"): TestRepository {
  const repository = projectPortfolio({ id, title: "The `shop`", path: "projects/shop", picture });
  mkdirSync(join(repository.dir, "docs"));
  for (const [path, bytes] of Object.entries(files)) writeFileSync(join(repository.dir, path), bytes);
  return repository;
}

const picturesIn = ({ dir }: TestRepository): string[] =>
  existsSync(join(dir, "site/pictures")) ? readdirSync(join(dir, "site/pictures")) : [];

describe("a picture of the right kind", () => {
  test("is copied as it is, under a name that changes with it, with its size and words for it", async () => {
    const repository = withPicture("./docs/screen.png", { "docs/screen.png": pngOf(1200, 630) });
    await runSync(repository.dir);
    const [name = ""] = picturesIn(repository);
    expect(name).toMatch(/^shop-[0-9a-f]{8}\.png$/);
    expect(readFileSync(join(repository.dir, "site/pictures", name))).toEqual(Buffer.from(pngOf(1200, 630)));
    const { pictures } = await viewOf(repository.dir);
    expect(pictures.get("shop")).toMatchObject({
      path: `pictures/${name}`,
      alt: "A picture of The shop",
      width: 1200,
      height: 630,
    });
    const { plan } = await runSync(repository.dir);
    expect(plan.site?.files.find(({ path }) => path.endsWith(name))?.status).toBe("unchanged");
    expect(picturesIn(repository)).toEqual([name]);
    writeFileSync(join(repository.dir, "docs/screen.png"), pngOf(1200, 631));
    await runSync(repository.dir);
    const [next] = picturesIn(repository);
    expect(picturesIn(repository)).toHaveLength(1);
    expect(next).not.toBe(name);
  });

  test("has the words that its owner wrote, and the ending of what it is", async () => {
    const picture = { file: "docs/screen.png", alt: "Two *charts*" };
    const repository = withPicture(picture, { "docs/screen.png": jpegOf(8, 9) }, "constructor");
    const { pictures } = await viewOf(repository.dir);
    expect(pictures.get("constructor")).toMatchObject({
      path: expect.stringMatching(/^pictures\/constructor-[0-9a-f]{8}\.jpg$/),
      alt: "Two *charts*",
      width: 8,
    });
  });

  test("is read only if there is a site", async () => {
    const repository = withPicture("docs/screen.png", { "docs/screen.png": pngOf(1, 1) });
    expect((await viewOf(repository.dir, { site: null })).snapshot.pictures).toEqual({});
  });
});

const svg = new TextEncoder().encode(
  '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
);

describe("one that cannot be shown is reported at its place by check and sync, and not copied", () => {
  test.each<[string, string, Record<string, Uint8Array>, string]>([
    ["is not there", "docs/screen.png", {}, "docs/screen.png does not exist"],
    ["is a folder", "docs", {}, "docs does not exist"],
    ["is large", "docs/a.png", { "docs/a.png": pngOf(9, 9, 40_000) }, "docs/a.png is larger than 40 kB"],
    ["is an SVG", "docs/a.svg", { "docs/a.svg": svg }, "docs/a.svg is not a PNG, JPEG or WebP picture"],
    ["only has the name of one", "docs/a.png", { "docs/a.png": svg }, "docs/a.png is not a PNG"],
    ["is a link", "docs/link.png", { "real.png": pngOf(9, 9) }, "docs/link.png is a symbolic link"],
  ])("%s", async (_name, picture, files, message) => {
    const repository = withPicture(picture, files);
    symlinkSync(join(repository.dir, "real.png"), join(repository.dir, "docs/link.png"));
    const said = await runHere(repository.dir, ["check"]);
    expect(said).toMatchObject({ status: 0 });
    expect(said.stderr).toContain(`warning: The project's picture ${message}`);
    expect(said.stderr).toMatch(/roadmap\.json:\d+:\d+: warning: The project's picture .* \[wrong-picture\]/);
    const { plan } = await runSync(repository.dir);
    expect(plan.problems.find(({ code }) => code === "wrong-picture")).toMatchObject({
      level: "warning",
      message: expect.stringContaining(message),
      path: "roadmap.json",
      line: expect.any(Number),
    });
    expect(picturesIn(repository)).toEqual([]);
  });

  test.each(["../screen.png", "/etc/screen.png", ".git/screen.png", "C:\\screen.png", "docs/../../a.png"])(
    "%s is not a path in the repository",
    async (picture) => {
      const said = await runHere(withPicture(picture).dir, ["check"]);
      expect(said.status).toBe(1);
      expect(said.stderr).toContain("is not a file inside the repository. [path-outside]");
    },
  );

  test.each([[5], [""], [{ file: "a.png" }], [{ file: "a.png", alt: "" }], [["a.png"]]])(
    "%j is not a picture",
    async (picture) => {
      expect((await runHere(withPicture(picture).dir, ["check"])).status).toBe(1);
    },
  );
});
