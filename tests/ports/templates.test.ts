/** The user's templates folder, with links in it. */
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { filesIn } from "../../src/ports/files.ts";
import { loadTemplates } from "../../src/ports/templates.ts";
import { codeOf } from "../support/places.ts";
import { temporaryFolder } from "../support/repository.ts";

/** A templates folder next to one that contains a secret. */
function templates(): { root: string; outside: string } {
  const root = temporaryFolder();
  const outside = temporaryFolder();
  mkdirSync(join(root, "site"));
  writeFileSync(join(root, "site/style.css.hbs"), "body { color: teal }\n");
  writeFileSync(join(outside, "secret.hbs"), "secret\n");
  return { root, outside };
}

const styleOf = async (root: string): Promise<string> =>
  (await loadTemplates(filesIn(root))).render("site/style.css", {});

test("the folder itself may be a link", async () => {
  const { root, outside } = templates();
  symlinkSync(root, join(outside, "way"));
  expect(await styleOf(join(outside, "way"))).toBe("body { color: teal }\n");
});

test.each<[string, string, string]>([
  ["a broken link", "nowhere", "template"],
  ["a link out of the folder", "secret", "read"],
  ["a link to a folder", "..", "read"],
])("rejects %s", async (_name, target, code) => {
  const { root, outside } = templates();
  const to = target === "secret" ? join(outside, "secret.hbs") : target;
  symlinkSync(to, join(root, "site/home.html.hbs"));
  expect(await codeOf(styleOf(root))).toBe(code);
});

test("a template in another encoding is an error, not a page of wrong characters", async () => {
  const { root } = templates();
  writeFileSync(join(root, "site/home.html.hbs"), Buffer.from("Caf\u00e9", "latin1"));
  expect(await codeOf(styleOf(root))).toBe("read");
});

test("ignores files that are not named like a template", async () => {
  const { root } = templates();
  writeFileSync(join(root, "photo.jpg"), Buffer.from([0xff, 0xd8]));
  symlinkSync("nowhere", join(root, "notes"));
  expect(await styleOf(root)).toBe("body { color: teal }\n");
});
