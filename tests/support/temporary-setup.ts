/** One folder for all temporary files of a run, which ends with the run; in memory, if the machine has a file system there. */
import { accessSync, chmodSync, constants, mkdtempSync, rmSync, statfsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A Linux file system in memory. */
const memory = "/dev/shm";

/** The tests need a fraction of this, but a container's is often too small. In bytes. */
const room = 2 * 1024 ** 3;

/**
 * The tests and git create some hundred thousand small files, which costs a disk more processor time than everything
 * else that they do.
 */
function parent(): string {
  try {
    accessSync(memory, constants.W_OK);
    const { bavail, bsize } = statfsSync(memory);
    return bavail * bsize >= room ? memory : tmpdir();
  } catch {
    return tmpdir();
  }
}

/** Sets what `tmpdir()` returns, here and in the workers. @returns what removes the folder */
export default function setUp(): () => void {
  const folder = mkdtempSync(join(parent(), "roadfolio-tests-"));
  // Some tests run programs as another user, who must be able to reach a folder in it.
  chmodSync(folder, 0o711);
  for (const name of ["TMPDIR", "TEMP", "TMP"]) process.env[name] = folder;
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}
