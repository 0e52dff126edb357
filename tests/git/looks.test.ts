/** A run that looks twice lets go of the repositories of its first look before it reads them again. */
import { expect, test } from "vitest";
import { prepare } from "../../src/cli/prepare.ts";
import { readArguments } from "../../src/cli/options.ts";
import { thisWorld } from "../../src/doors/machine.ts";
import { createLog } from "../../src/ports/log.ts";
import { sync } from "../../src/sync/sync.ts";
import { createRepository, stranger } from "../support/repository.ts";
import { roadmapText } from "../support/roadmaps.ts";
import { runSync } from "../support/run.ts";
import { VirtualClock } from "../support/virtual-clock.ts";

const now = "2025-10-01T12:00:00";
const plan = roadmapText([{ id: "joins" }, { id: "crud" }]);

/** What a dry run reads and closes, in order. */
async function calls(dir: string): Promise<string[]> {
  const made: string[] = [];
  const world: typeof thisWorld = {
    ...thisWorld,
    git(options) {
      const reader = thisWorld.git(options);
      return {
        ...reader,
        readRepository(...asked) {
          made.push("read");
          return reader.readRepository(...asked);
        },
        close() {
          made.push("close");
          return reader.close();
        },
      };
    },
  };
  const { options, ports } = await prepare(readArguments(["sync", "--dir", dir, "--dry-run"]), {
    environment: { PATH: process.env["PATH"], HOME: dir },
    log: createLog(() => undefined, false),
    clock: new VirtualClock(now),
    print: () => undefined,
    now: new Date(now),
    world,
  });
  await sync(options, ports);
  return made;
}

test("an ordinary run looks once", async () => {
  const repository = createRepository();
  repository.commit({ message: "Plan", files: { "roadmap.json": plan } });
  repository.commit({ message: "Completes: joins" });
  expect(await calls(repository.dir)).toEqual(["read", "close"]);
});

test("after a stale copy", async () => {
  const repository = createRepository();
  repository.commit({ message: "Plan", files: { "roadmap.json": plan } });
  repository.commit({ message: "Completes: joins" });
  repository.commit({ message: "Completes: crud" });
  await runSync(repository.dir, { flags: ["--commit"] });
  repository.commit({ message: "Edit my plan", files: { "roadmap.json": plan } });
  expect(await calls(repository.dir)).toEqual(["read", "close", "read", "close"]);
});

test("after a stranger's change that does not count", async () => {
  const owner = { name: "Ana Souza", emails: ["ana@example.com"] };
  const items = [{ id: "joins" }, { id: "crud" }];
  const repository = createRepository();
  repository.commit({ message: "Plan", files: { "roadmap.json": roadmapText(items, { owner }) } });
  const theirs = { ...owner, emails: [...owner.emails, stranger.email] };
  const changed = { "roadmap.json": roadmapText(items, { owner: theirs }) };
  repository.commit({ message: "Completes: crud", author: stranger, files: changed });
  expect(await calls(repository.dir)).toEqual(["read", "close", "read", "close"]);
});
