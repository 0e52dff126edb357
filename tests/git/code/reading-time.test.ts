/** What happens when reading the code takes too long. */
import { expect, test } from "vitest";
import { readingTime } from "../../../src/ports/reading-time.ts";
import { codeRepository, joinsSql } from "../../support/code.ts";
import { doneItems, runSync } from "../../support/run.ts";
import { VirtualClock } from "../../support/virtual-clock.ts";

/** A clock on which all that is measured takes a minute. */
class SlowClock extends VirtualClock {
  private looked = 0;

  override elapsed(): number {
    return this.looked++ * 60_000;
  }
}

const now = "2025-10-01T12:00:00";

test("the tick of a file that was not read stays, and the run says so", async () => {
  const repository = codeRepository();
  repository.commit({ message: "Report", files: { "report.sql": joinsSql } });
  expect(doneItems(await runSync(repository.dir))).toEqual(["joins"]);
  repository.commit({ message: "Tick" });
  repository.git("rm", "--quiet", "report.sql");
  const files = { "a.sql": "select a from b join", "b.sql": "select 1 from c join" };
  repository.commit({ message: "Rewrite", files });

  const slow = await runSync(repository.dir, { flags: ["--dry-run"], clock: new SlowClock(now) });
  expect(doneItems(slow)).toEqual(["joins"]);
  expect(slow.plan.decisions[0]?.doubt).toMatchObject({
    kind: "unseen",
    reason: "there was no time to read all files of ana-souza/learning",
  });
  expect(slow.plan.problems.find(({ code }) => code === "reading-time")).toMatchObject({
    level: "warning",
    message: "There was no time to read 2 files of ana-souza/learning to the end: a.sql, b.sql",
  });

  const quick = await runSync(repository.dir, { flags: ["--dry-run"] });
  expect(quick.plan.problems.map(({ code }) => code)).not.toContain("reading-time");
});

test("a costly expression stops within a file, and what it found counts", async () => {
  const repository = codeRepository({ joins: { files: ["*.txt"], contains: "x" } });
  repository.commit({ message: "Many lines", files: { "a.txt": "x\n".repeat(10), "b.txt": "x\n" } });
  const { plan } = await runSync(repository.dir, { flags: ["--dry-run"], clock: new SlowClock(now) });
  expect(plan.problems.map(({ code }) => code)).toContain("reading-time");
});

test("only reading counts, for the file and for the run", () => {
  let at = 0;
  const time = readingTime(() => at, { file: 10, run: 25 });
  const read = (takes: number): boolean => {
    at += 1000;
    return time.spend(() => {
      at += takes;
      return time.spend(() => time.fileIsOver());
    });
  };
  expect([read(10), time.isOver()]).toEqual([false, false]);
  expect([read(11), time.isOver()]).toEqual([true, false]);
  expect([read(5), time.isOver()]).toEqual([true, true]);
  expect(() =>
    time.spend(() => {
      throw new Error("broken");
    }),
  ).toThrow("broken");
  expect(time.fileIsOver()).toBe(true);
});
