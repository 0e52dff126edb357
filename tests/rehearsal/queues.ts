/** Concurrency groups. GitHub Docs, "Control the concurrency of workflows and jobs". */

export interface Waiting {
  /** Called when another one takes its place. */
  cancel(): void;
  /** Called when it is its turn. */
  start(): void;
}

export interface Group {
  name: string;
  queue: "max" | "one";
}

/** How many may wait with `queue: max`; GitHub does not say what happens to one more. */
const most = 100;

export class Queues {
  private readonly groups = new Map<string, { running: Waiting; waiting: Waiting[] }>();

  /** Starts it, or lets it wait for its turn; without `queue: max`, it takes the place of the one that waits. */
  enter({ name, queue }: Group, one: Waiting): void {
    const group = this.groups.get(name.toLowerCase());
    if (group === undefined) {
      this.groups.set(name.toLowerCase(), { running: one, waiting: [] });
      one.start();
      return;
    }
    if (queue === "one") for (const other of group.waiting.splice(0)) other.cancel();
    group.waiting.push(one);
    if (group.waiting.length > most) throw new Error("More than 100 waiting jobs are not played.");
  }

  /** Ends what runs in the group, and starts the next. */
  leave({ name }: Group): void {
    const group = this.groups.get(name.toLowerCase());
    const next = group?.waiting.shift();
    if (group === undefined || next === undefined) {
      this.groups.delete(name.toLowerCase());
      return;
    }
    group.running = next;
    next.start();
  }
}
