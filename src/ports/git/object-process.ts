/**
 * One `git cat-file --batch` process for all questions about a repository's objects. Starting a process costs more than most
 * of the answers, and the larger this program is, the longer starting one takes.
 */
import type { ChildProcess } from "node:child_process";
import type { BlobAnswers } from "./blob-answers.ts";
import { execute, type Execution } from "./execute.ts";
import { keepAlive } from "./keep-alive.ts";
import { GitError, type ObjectReader } from "./port.ts";

interface Question {
  text: string;
  answers: BlobAnswers;
  /** Whether git has begun to answer it. */
  begun: boolean;
  /** Whether it was asked again, because git had ended before it began. */
  again: boolean;
  resolve(): void;
  reject(cause: unknown): void;
}

/** Starts git with the first question, and again if git has ended. An idle git does not keep the program alive. */
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
      this.#open.push({ text, answers, begun: false, again: false, resolve, reject });
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
      question.begun = true;
      const end = read(question.answers);
      if (question.answers.isComplete()) {
        this.#open.shift();
        question.resolve();
      }
      return end;
    } catch (cause) {
      this.#open.shift();
      question.reject(cause);
      // What git still prints for it would be taken for an answer to the next question.
      this.#stop();
      if (this.#open.length > 0) this.#start();
      return Number.POSITIVE_INFINITY;
    }
  }

  /**
   * git ended by itself, as it does at a damaged object: what it was being asked counts as missing, and the questions after
   * that are asked again. A question that it may never have seen is asked again.
   */
  #startAgain(): void {
    this.#child = undefined;
    const [question] = this.#open;
    if (question !== undefined && !question.begun && !question.again) question.again = true;
    else
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
