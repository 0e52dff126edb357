/** What a worker asks the starter for. */

/** A program to start. */
interface Program {
  program: string;
  args: readonly string[];
  cwd?: string | undefined;
  env: Readonly<Record<string, string | undefined>>;
  /** A file that standard output is appended to, instead of a stream. */
  output?: string | undefined;
}

/** Begins a connection. Standard input follows it, and a {@link Report} for each event comes back. */
export interface Start extends Program {
  /** Unique on the machine. */
  id: string;
  /** Standard output and error that are connected; the others are dropped. */
  streams: readonly (1 | 2)[];
}

/** Begins a connection that carries standard output or error of the program with this id. */
export interface Carry {
  id: string;
  stream: 1 | 2;
}

/** Sends a signal to the program with this id. */
export interface Kill {
  id: string;
  signal: NodeJS.Signals;
}

export type Opening = Start | Carry | Kill;

/** How a program failed to start: the properties of Node's error. */
export type Failure = Readonly<Record<string, unknown>> & { message: string };

export type Report =
  | { event: "spawn"; pid: number }
  | { event: "error"; error: Failure }
  | { event: "exit"; status: number | null; signal: NodeJS.Signals | null };

/** A program to run to its end, while the worker waits. */
export interface RunRequest extends Program {
  /** Base64. */
  input: string;
}

export interface RunResult {
  pid: number;
  status: number | null;
  signal: NodeJS.Signals | null;
  /** Base64. */
  stdout: string;
  stderr: string;
  error: Failure | null;
}

/** The environment variable with the starter's folder; not set if there is none. */
export const folderVariable = "ROADFOLIO_TEST_STARTER";

/** The socket that the starter listens on, and the two named pipes of a worker. */
export const socketIn = (folder: string): string => `${folder}/socket`;
export const requestsIn = (folder: string, worker: number): string => `${folder}/requests-${worker}`;
export const resultsIn = (folder: string, worker: number): string => `${folder}/results-${worker}`;
