/** Whether the program waits for a process that has not ended. */
import type { ChildProcess } from "node:child_process";
import { nodeNet } from "../late-modules.ts";

/** @param alive false if the program may end before the process does */
export function keepAlive(child: ChildProcess | undefined, alive: boolean): void {
  const does = alive ? "ref" : "unref";
  child?.[does]();
  for (const pipe of [child?.stdin, child?.stdout, child?.stderr])
    // Typed as any stream, but a process's is a socket.
    if (pipe instanceof nodeNet().Socket) pipe[does]();
}
