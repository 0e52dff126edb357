/**
 * One `git cat-file --batch` process for all questions about a repository's objects. Starting a process costs more than most
 * of the answers, all the more the larger this program has become.
 */
import type { ChildProcess } from "node:child_process";
import type { BlobAnswers } from "./blob-answers.ts";
import { execute, type Execution } from "./execute.ts";
import { keepAlive } from "./keep-alive.ts";
import { GitError, type ObjectReader } from "./port.ts";

interface Question {
  text: string;
  answers: BlobAnswers;
  resolve(): void;
  reject(cause: unknown): void;
}

/** Starts git when it is first asked, and again if it has ended. It does not keep the program alive while nobody asks. */
export class ObjectProcess implements ObjectReader {
  readonly #execution: Pick<Execution, "folder" | "env">;
  /** Those that are not answered in full, oldest first: git answers in this order. */
  #open: Question[] = [];
  /** The process that is asked. One that was stopped may still be ending. */
  #child: ChildProcess | undefined;
  #ended: Promise<unknown> = Promise.resolve();

  constructor(execution: Pick<Execution, "folder" | "env">) {
    this.#execution = execution;
  }

  ask(text: string, answers: BlobAnswers): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#open.push({ text, answers, resolve, reject });
      if (this.#child === undefined) this.#start();
      else this.#send(this.#child, text);
    });
  }

  async close(): Promise<void> {
    for (const { reject } of this.#open.splice(0)) reject(new GitError("git was stopped"));
    keepAlive(this.#child, true);
    this.#stop();
    await this.#ended;
  }

  #start(): void {
    let own: ChildProcess | undefined;
    const args = ["cat-file", "--batch"];
    const take = (chunk: Buffer): void => {
      if (own === this.#child) this.#read(chunk);
    };
    const running = execute({ ...this.#execution, args, asksMore: true, take }, (child) => {
      own = child;
      this.#child = child;
      for (const { text } of this.#open) this.#send(child, text);
    });
    const ended = running.then(
      () => own === this.#child && this.#startAgain(),
      (cause: unknown) => own === this.#child && this.#fail(cause),
    );
    this.#ended = Promise.all([this.#ended, ended]);
  }

  #send(child: ChildProcess, text: string): void {
    keepAlive(child, true);
    child.stdin?.write(text);
  }

  #read(chunk: Buffer): void {
    for (let at = 0; at < chunk.length && this.#open.length > 0;)
      at = this.#answer((answers) => answers.read(chunk, at));
    if (this.#open.length === 0) keepAlive(this.#child, false);
  }

  /** @param read adds to the answers to the oldest question @returns what it returned; Infinity if it threw */
  #answer(read: (answers: BlobAnswers) => number): number {
    const [question] = this.#open;
    if (question === undefined) return Number.POSITIVE_INFINITY;
    try {
      const end = read(question.answers);
      if (question.answers.isComplete()) {
        this.#open.shift();
        question.resolve();
      }
      return end;
    } catch (cause) {
      this.#open.shift();
      question.reject(cause);
      // Its other answers would be taken for those to the next question.
      this.#stop();
      if (this.#open.length > 0) this.#start();
      return Number.POSITIVE_INFINITY;
    }
  }

  /** git ended by itself, as it does at a damaged object: what it was asked for is missing, and others are asked again. */
  #startAgain(): void {
    this.#child = undefined;
    this.#answer((answers) => {
      answers.end();
      return 0;
    });
    if (this.#open.length > 0 && this.#child === undefined) this.#start();
  }

  #stop(): void {
    const child = this.#child;
    this.#child = undefined;
    child?.kill();
  }

  #fail(cause: unknown): void {
    this.#child = undefined;
    for (const { reject } of this.#open.splice(0)) reject(cause);
  }
}
