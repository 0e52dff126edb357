/** When a commit was written, from the facts of its record and without decoding more of them. */

const daySeconds = 86_400;

/**
 * The day on which the author wrote a commit, in their time zone, as the number of days since 1970. NaN if the facts do not
 * say when.
 */
export function authorsDayNumber(facts: string): number {
  const shaEnds = facts.indexOf(" ");
  const atEnds = facts.indexOf(" ", shaEnds + 1);
  const authoredEnds = facts.indexOf(" ", atEnds + 1);
  const zone = facts.slice(authoredEnds + 1, authoredEnds + 6);
  return Math.floor((Number(facts.slice(atEnds + 1, authoredEnds)) + secondsAhead(zone)) / daySeconds);
}

/** The day on which a commit was made, in UTC, as the number of days since 1970. */
export function committersDayNumber(facts: string): number {
  const shaEnds = facts.indexOf(" ");
  return Math.floor(Number(facts.slice(shaEnds + 1, facts.indexOf(" ", shaEnds + 1))) / daySeconds);
}

/** How far a zone such as "-0330" is ahead of UTC. */
function secondsAhead(zone: string): number {
  const ahead = (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(3, 5))) * 60;
  return zone.startsWith("-") ? -ahead : ahead;
}
