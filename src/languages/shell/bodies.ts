/** Tells the bodies of functions from the rest of a script: `$1` in them is not an argument of the script. */
export class Bodies {
  /** For each brace that is open, whether it is in a function. */
  readonly #open: boolean[] = [];
  #isNamed = false;

  /** @param word where a command may begin; `function` for `name()`, too */
  read(word: string): void {
    if (word === "function") this.#isNamed = true;
    else if (word === "{") {
      this.#open.push(this.#isNamed || this.isInside);
      this.#isNamed = false;
    } else if (word === "}") this.#open.pop();
  }

  get isInside(): boolean {
    return this.#open.at(-1) === true;
  }
}
