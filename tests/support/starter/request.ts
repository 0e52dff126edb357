/**
 * The messages between a worker and the starter. A message to the starter is the length of its body in bytes, as eight
 * hexadecimal digits, and its body: fields with a NUL between them. The starter answers in lines of words.
 */
import { getSystemErrorName } from "node:util";

/** A program to start. */
export interface Program {
  program: string;
  args: readonly string[];
  cwd: string;
  env: Readonly<Record<string, string | undefined>>;
}

/** The first field of what a connection to the socket begins with; the id of a program follows. */
export type Opening = "start" | "carry" | "kill";

export function messageOf(fields: readonly string[]): Buffer {
  const body = Buffer.from(fields.join("\0"));
  return Buffer.concat([Buffer.from(body.length.toString(16).padStart(8, "0")), body]);
}

/** The last fields of a message that starts a program. */
export function fieldsOf({ program, args, cwd, env }: Program): string[] {
  const variables = Object.entries(env).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${value}`],
  );
  return [cwd, program, String(args.length), ...args, ...variables];
}

/** The error that Node has for a program that did not start. @param errno the system's number, positive */
export function errorFor({ program, args }: Program, errno: number): Error {
  const code = getSystemErrorName(-errno);
  const syscall = `spawn ${program}`;
  const error = new Error(`${syscall} ${code}`);
  return Object.assign(error, { errno: -errno, code, syscall, path: program, spawnargs: args });
}

/** As the starter writes it: empty, if the program ended otherwise. */
export function endOf(status = "", signal = ""): { status: number | null; signal: NodeJS.Signals | null } {
  return { status: status === "" ? null : Number(status), signal: isSignal(signal) ? signal : null };
}

const isSignal = (name: string): name is NodeJS.Signals => name.startsWith("SIG");

/** The environment variable with the starter's folder; not set if there is none. */
export const folderVariable = "ROADFOLIO_TEST_STARTER";

/** The socket that the starter listens on, and the two named pipes of a worker. */
export const socketIn = (folder: string): string => `${folder}/socket`;
export const requestsIn = (folder: string, worker: number): string => `${folder}/requests-${worker}`;
export const resultsIn = (folder: string, worker: number): string => `${folder}/results-${worker}`;
