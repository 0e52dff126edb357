/** Programs on a job's PATH that a test's process answers for, which takes a fraction of the time of starting Node. */
import { chmodSync, writeFileSync } from "node:fs";
import { createServer, type Socket } from "node:net";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { CliRun } from "../support/cli.ts";
import { temporaryFolder } from "../support/repository.ts";

export interface ProgramCall {
  /** The folder that it was called in. */
  folder: string;
  args: readonly string[];
  environment: Readonly<Record<string, string>>;
}

/** What a program with this exit status leaves that prints nothing. */
export const failed = (status: number): CliRun => ({ status, stdout: "", stderr: "" });

export type Program = (call: ProgramCall) => Promise<CliRun>;

/**
 * @param programs by name
 * @returns the folder that they are in. A program that throws fails with the error's message; all end with the test
 */
export async function answeredPrograms(programs: Readonly<Record<string, Program>>): Promise<string> {
  const folder = temporaryFolder();
  const server = createServer((socket) => answer(socket, programs));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(async () => new Promise((resolve) => void server.close(() => resolve())));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The programs have no port.");
  for (const name of Object.keys(programs)) {
    writeFileSync(join(folder, name), scriptOf(name, address.port));
    chmodSync(join(folder, name), 0o755);
  }
  return folder;
}

/** It sends what it was given, and takes back its status and the lengths of what it has to print, and then that. */
const scriptOf = (name: string, port: number): string => `#!/bin/bash
exec 3<>/dev/tcp/127.0.0.1/${port}
{ printf '%s\\0' '${name}' "$PWD" "$#" "$@"; env -0; printf '\\0'; } >&3
IFS=' ' read -r status length <&3
IFS= LC_ALL=C read -r -N "$length" printed <&3
printf '%s' "$printed"
cat <&3 >&2
exit "$status"
`;

function answer(socket: Socket, programs: Readonly<Record<string, Program>>): void {
  let received = "";
  let isAnswered = false;
  socket.setEncoding("utf8").on("data", (chunk) => {
    received += String(chunk);
    const call = isAnswered ? null : readCall(received);
    if (call === null) return;
    isAnswered = true;
    void run(call, programs, socket);
  });
}

async function run(
  { name, ...call }: NamedCall,
  programs: Readonly<Record<string, Program>>,
  socket: Socket,
): Promise<void> {
  try {
    const { status, stdout, stderr } = (await programs[name]?.(call)) ?? failed(127);
    socket.end(`${status} ${Buffer.byteLength(stdout)}\n${stdout}${stderr}`);
  } catch (cause) {
    socket.end(`1 0\n${String(cause)}\n`);
  }
}

interface NamedCall extends ProgramCall {
  name: string;
}

/** @returns null for what has not come in full */
function readCall(received: string): NamedCall | null {
  const [name = "", folder = "", count = "0", ...rest] = received.split("\0");
  const args = rest.splice(0, Number(count));
  const end = rest.indexOf("");
  // What comes after the last NUL may be the beginning of another variable.
  if (args.length < Number(count) || end === -1 || end === rest.length - 1) return null;
  const pairs = rest.slice(0, end).map((line) => {
    const at = line.indexOf("=");
    return [line.slice(0, at), line.slice(at + 1)] as const;
  });
  return { name, folder, args, environment: Object.fromEntries(pairs) };
}
