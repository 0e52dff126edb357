/** Creates repositories whose site is large: many items, each proven by several commits. */
import { makeRepository } from "./repository.ts";

/** Creates the repository in a new folder, with one commit per proof. */
export async function makeSiteRepository(
  folder: string,
  { items, proofs }: { items: number; proofs: number },
): Promise<void> {
  await makeRepository(folder, function* stream() {
    const begin = Date.UTC(2024, 0, 1) / 1000;
    const data = (text: string): string => `data ${Buffer.byteLength(text)}\n${text}\n`;
    for (let number = 0; number <= proofs; number++) {
      const when = `Ana Souza <ana@example.com> ${begin + number * 3000} +0000`;
      const message = number === 0 ? "Plan" : `Learn a part of it\n\nCompletes: item-${(number - 1) % items}`;
      yield `commit refs/heads/main\nauthor ${when}\ncommitter ${when}\n${data(message)}`;
      yield `M 100644 inline ${number === 0 ? "roadmap.json" : "notes.txt"}\n`;
      yield data(number === 0 ? roadmapOf(items) : `Note ${number}`);
    }
  });
}

const [perPhase, perGroup] = [50, 10];

function roadmapOf(items: number): string {
  const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index);
  const phases = numbers(Math.ceil(items / perPhase)).map((phase) => ({
    id: `phase-${phase}`,
    title: `Phase ${phase}`,
    months: 1,
    groups: numbers(perPhase / perGroup).map((group) => ({
      id: `group-${phase}-${group}`,
      title: `Group ${group}`,
      items: numbers(perGroup)
        .map((item) => phase * perPhase + group * perGroup + item)
        .filter((number) => number < items)
        .map((number) => ({ id: `item-${number}`, title: `Learn subject ${number}` })),
    })),
  }));
  const owner = { name: "Ana Souza", github: "ana-souza", emails: ["ana@example.com"] };
  return `${JSON.stringify({ title: "Bench", owner, start: "2024-01-01", phases }, null, 2)}\n`;
}
