/** The list of proofs, one step behind the map: the newest proof of each learner in each phase. */
import { forPeople } from "../../roadmap/day.ts";
import { thousands } from "../../text/thousands.ts";
import { columnTitle, type GroupedMap } from "./map-groups.ts";
import { cellId } from "./map-view.ts";
import type { Column, Row } from "./plans.ts";
import { addressOf, repositoryAddress } from "./standing.ts";
import { plainTitle } from "./texts.ts";

interface Person {
  id: string;
  name: string;
  says: string;
  links: { title: string; url: string }[];
  phases: { id: string; title: string; done: string; proof: string | null; url: string | null }[];
}

/** Addresses of signed credentials, by login in lower case. Titles are plain text. */
export type CredentialLinks = ReadonlyMap<string, readonly { title: string; url: string }[]>;

/** In the order of the map. @param ids of the rows */
export function peopleOf(
  maps: readonly GroupedMap[],
  ids: ReadonlyMap<Row, string>,
  credentials: CredentialLinks,
): Person[] {
  return maps.flatMap(({ columns, groups }) =>
    groups.flatMap(({ rows }) => rows.map((row) => personOf(row, columns, ids.get(row) ?? "", credentials))),
  );
}

function personOf(
  { standing, cells }: Row,
  columns: readonly Column[],
  id: string,
  credentials: CredentialLinks,
): Person {
  const { name, learner, url, newest, proven, declared, total } = standing;
  const repository = repositoryAddress(learner.repository);
  const last = newest === null ? "" : `, the last on ${forPeople(newest.on)}`;
  return {
    id,
    name,
    says: `${thousands(proven)} of ${thousands(total)} proven${last}${declared === 0 ? "" : `; ${thousands(declared)} more self-declared`}.`,
    links: [
      ...(url === null || url === repository ? [] : [{ title: "Portfolio", url }]),
      ...(repository === null ? [] : [{ title: "Repository", url: repository }]),
      ...(credentials.get(learner.login.toLowerCase()) ?? []).map(({ title, url: signed }) => ({
        title: `Credential: ${plainTitle(title, 60)}`,
        url: signed,
      })),
    ],
    phases: cells.flatMap((cell, index) => {
      const column = columns[index];
      if (cell === null || column === undefined) return [];
      const titles = cell.titles.slice(0, 3).map((title) => plainTitle(title, 60));
      return [
        {
          id: cellId(id, index, cell),
          title: column.title !== null && !column.last ? columnTitle(column) : titles.join(", "),
          done: `${thousands(cell.done)} of ${thousands(cell.total)}`,
          proof:
            cell.newest === null
              ? null
              : `${plainTitle(cell.newest.item.title, 60)}, ${forPeople(cell.newest.on)}`,
          url: cell.newest === null ? null : addressOf(cell.newest),
        },
      ];
    }),
  };
}
