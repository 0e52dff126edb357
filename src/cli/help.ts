/** What `roadfolio --help` says. */
export const help = `roadfolio: a learning roadmap that proves itself

  Reads roadmap.json and what your repositories show, ticks what is done,
  each tick with its proof, and renews README.md and the portfolio page.

Commands
  roadfolio sync                 tick, and write roadmap.json, READMEs and site/
  roadfolio check                say everything that is wrong with roadmap.json
  roadfolio explain ITEM         why an item is done or not, and what would tick it
  roadfolio skills               what can be found in code, to be named in roadmap.json
  roadfolio preview              serve the page; rebuild it when something changes
  roadfolio snapshot             print all that was read, as JSON

Options of sync, explain, preview and snapshot
  --dir DIR                      the portfolio's folder (default: this one)
  --roadmap FILE                 the roadmap in it (default: roadmap.json)
  --repository PATH|URL|OWNER/NAME
                                 read this one, instead of those in the roadmap; may be repeated
  --owner-email E, --owner-login L
                                 whose commits count, instead of the roadmap's owner;
                                 both may be repeated
  --site DIR                     where the page goes, inside the portfolio's folder (default: site)
  --templates DIR                your own templates, by the names of the shipped ones; from this folder
  --no-issues                    read no issues (they are read where there is a token, and changed with --push)
  --commit                       commit what was written
  --push                         commit and push; if the remote moved, compute again
  --dry-run                      write nothing, say what would be written
  --json                         one JSON object on standard output
  --port N                       for preview (default: 4000)

Tick an item
  git commit -m "Add joins" -m "Completes: sql-joins"
  git commit -m "[x] sql-joins"
  or by hand in roadmap.json, in the commit that holds the work.

Without GITHUB_TOKEN nothing is asked of GitHub. SOURCE_DATE_EPOCH, seconds since 1970, stands for today.
Exit status: 0 done, or nothing to do; 1 a problem, nothing written; 2 wrong usage.
`;
