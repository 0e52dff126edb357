/** The words of the skills: each finds its own skill, and none is also a name of its neighbour. */
import { expect, test } from "vitest";
import { skillFinder } from "../../src/import/item-skills.ts";
import { itemReader } from "../../src/import/item-words.ts";
import { skills } from "../../src/skills/catalogue.ts";
import { languageNames } from "../../src/skills/words/glossary-subjects.ts";
import { skillWords } from "../../src/skills/words/skill-words.ts";

const reader = itemReader();
const finder = skillFinder([]);

function phrasesOf(listed = ""): string[] {
  return listed
    .split(";")
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== "");
}

/** The ids of the skills found for a text, the best first. */
function found(text: string, path: string[] = []): string[] {
  return finder.skillsOf({ text, aliases: [], path, siblings: [] }).map(({ id }) => id);
}

/** The same for all phrases that mean the same. */
function meaning(phrase: string): string {
  return [...new Set(reader.conceptsOf(phrase))].toSorted().join(" ");
}

test("every skill has words, and every entry is a skill", () => {
  expect(Object.keys(skillWords).toSorted()).toEqual(skills.map(({ id }) => id).toSorted());
});

test("titles and names find their own skill first", () => {
  const lost = skills.flatMap(({ id, title }) =>
    [title, ...phrasesOf(skillWords[id]?.names)].flatMap((phrase) =>
      found(phrase)[0] === id ? [] : [`${phrase}: ${found(phrase)[0] ?? "nothing"} instead of ${id}`],
    ),
  );
  expect(lost).toEqual([]);
});

test("what is meant in one place finds its skill below a heading of that place", () => {
  const lost = skills.flatMap(({ id }) => {
    const { in: places = "", here } = skillWords[id] ?? {};
    return places
      .split(" ")
      .flatMap((place) =>
        phrasesOf(here).flatMap((phrase) =>
          found(phrase, [place]).includes(id) ? [] : [`${phrase} below ${place}: not ${id}`],
        ),
      );
  });
  expect(lost).toEqual([]);
});

test("what is perhaps meant is found", () => {
  const lost = skills.flatMap(({ id }) =>
    phrasesOf(skillWords[id]?.maybe).filter((phrase) => !found(phrase).includes(id)),
  );
  expect(lost).toEqual([]);
});

test("no name belongs to two skills, and no phrase to two of one place", () => {
  const owners = new Map<string, Set<string>>();
  const own = (key: string, id: string): void => {
    owners.set(key, (owners.get(key) ?? new Set()).add(id));
  };
  for (const { id, title } of skills) {
    const { names, in: places = "", here } = skillWords[id] ?? {};
    for (const phrase of [title, ...phrasesOf(names)]) own(meaning(phrase), id);
    for (const place of places.split(" "))
      for (const phrase of phrasesOf(here)) own(`${meaning(phrase)} in ${place}`, id);
  }
  expect(
    [...owners].flatMap(([key, ids]) => (ids.size > 1 ? [`${key}: ${[...ids].join(", ")}`] : [])),
  ).toEqual([]);
});

test("no phrase is only filler", () => {
  const empty = Object.entries(skillWords).flatMap(([id, { names, here, maybe }]) =>
    [names, here, maybe]
      .flatMap(phrasesOf)
      .flatMap((phrase) => (meaning(phrase) === "" ? [`${id}: ${phrase}`] : [])),
  );
  expect(empty).toEqual([]);
});

test("no name is only a language or a topic, which any item may be about", () => {
  // "TypeScript" alone is what typescript-types is about.
  const spoken = languageNames.split(" ").filter((name) => name !== "typescript");
  const broad = new Set([...spoken, ..."node sql database api data cloud aws test error text".split(" ")]);
  const isBroad = (name: string): boolean =>
    broad.has(name) || name.split(" ").every((word) => spoken.includes(word));
  const names = skills.flatMap(({ id, title }) =>
    [title, ...phrasesOf(skillWords[id]?.names)].flatMap((phrase) =>
      isBroad(meaning(phrase)) ? [`${id}: ${phrase}`] : [],
    ),
  );
  expect(names).toEqual([]);
});

test("a name of several words is more than one word that other skills have below their own headings", () => {
  const below = new Map<string, Set<string>>();
  for (const { id } of skills)
    for (const phrase of phrasesOf(skillWords[id]?.here)) {
      const key = meaning(phrase);
      below.set(key, (below.get(key) ?? new Set()).add(id));
    }
  const general = skills.flatMap(({ id }) =>
    phrasesOf(skillWords[id]?.names).flatMap((phrase) => {
      const others = [...(below.get(meaning(phrase)) ?? [])].filter((other) => other !== id);
      return phrase.includes(" ") && !meaning(phrase).includes(" ") && others.length > 0
        ? [`${id}: ${phrase} is “${meaning(phrase)}”, as of ${others.join(", ")}`]
        : [];
    }),
  );
  expect(general).toEqual([]);
});
