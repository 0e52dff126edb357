/** The text of `roadfolio --help`. */
export const help = `roadfolio: turn a learning roadmap into a portfolio with proof

Reads roadmap.json and your repositories, ticks the items that your commits,
code and issues prove, and updates roadmap.json, your READMEs and your site.

Usage: roadfolio <command> [options]

Commands
  sync                  Tick what is proven; write roadmap.json, READMEs and site
  import NOTE.md        Turn a Markdown note into roadmap.json, or update it
  check                 Report every problem in roadmap.json
  explain ITEM          Show why an item is done or not, and how to tick it
  skills [WORD]         Search the skills that Roadfolio can find in code
  preview               Serve the site locally and rebuild it when files change
  snapshot              Print everything that was read, as JSON

General options
  --dir DIR             Folder of the portfolio (default: current folder)
  --roadmap FILE        Roadmap, relative to that folder (default: roadmap.json)
  --json                Print one JSON object to standard output
  -h, --help            Show this help
  -v, --version         Show the version

Options for sync, explain, preview and snapshot
  --repository PATH|URL|OWNER/NAME
                        Read this repository instead of those in the roadmap
                        (repeatable)
  --owner-email EMAIL   Count commits with this e-mail address instead of those by
                        the roadmap's owner (repeatable)
  --owner-login LOGIN   The same for a GitHub login (repeatable)
  --site DIR            Folder for the site, inside the portfolio's folder
                        (default: site)
  --templates DIR       Folder with your own templates, relative to the current
                        folder; files are named like the shipped ones
  --no-issues           Ignore GitHub issues

Options for sync
  --commit              Commit the changes, as the person whom git knows
  --push                Commit and push the changes, and update checklist issues
  --dry-run             Show what would be written, without writing anything

Options for import
  --out FILE            File to write or update (default: roadmap.json)
  --prune               Remove items that the note no longer has, instead of
                        archiving them

Options for skills
  --field FIELD         List only the skills of this field, such as Testing

Options for preview
  --port PORT           Port to listen on (default: 4000)

Import a note
  roadfolio import my-plan.md
  roadfolio import my-plan.md --out plans/roadmap.json --json

Tick an item
  git commit -m "Add joins" -m "Completes: sql-joins"
  git commit -m "[x] sql-joins"
  Or set "done": true in roadmap.json, in the commit that contains the work.

Environment variables
  GITHUB_TOKEN          GitHub token. Without one, no GitHub API calls are made.
  GITHUB_SERVER_URL     Where owner/name is, if not https://github.com
  SOURCE_DATE_EPOCH     The date to use as today, in seconds since 1970

Exit status
  0  Success, or nothing to do
  1  An error was found; nothing was written
  2  Invalid command line
`;
