/** Who edited the text of issues and pull requests. The emulator keeps only the last text. */
import type { Accounts } from "./accounts.ts";
import { text, type Json } from "./json.ts";

interface Version {
  id: string;
  /** Key of the account. */
  by: string;
  at: string;
  body: string;
}

export class Edits {
  private next = 1;
  private readonly of = new Map<string, Version[]>();

  /** To be called after each write. A text that did not change is not an edit. */
  note(repository: string, number: number, by: string, after: Json): void {
    const key = `${repository}#${number}`;
    const list = this.of.get(key) ?? [];
    const body = text(after["body"]);
    if (list.at(-1)?.body === body) return;
    this.of.set(key, [...list, { id: `UCE_${this.next++}`, by, at: now(), body }]);
  }

  /**
   * The fields of a comment in GitHub's GraphQL API, newest edit first. The first version counts as an edit as soon as
   * there is another one (docs.github.com, "GraphQL reference: Issue", `includesCreatedEdit`).
   * @param first how many edits to list
   */
  answer(repository: string, number: number, first: number, accounts: Accounts): object {
    const list = (this.of.get(`${repository}#${number}`) ?? []).toReversed();
    const edits = list.length > 1 ? list : [];
    return {
      lastEditedAt: edits[0]?.at ?? null,
      userContentEdits: {
        pageInfo: { hasNextPage: edits.length > first },
        nodes: edits
          .slice(0, first)
          .map(({ id, at, by }) => ({ id, editedAt: at, editor: accounts.actor(by) })),
      },
    };
  }
}

/** GitHub's times have no fractions of seconds. */
const now = (): string => new Date().toISOString().replace(/\.\d+Z$/, "Z");
