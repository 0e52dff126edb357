export const issueCures = {
  "github-permission": [
    "The token has expired, or the workflow does not give it this permission.",
    "Add the permission that the message names to `permissions:` in the workflow.",
  ],
  "github-limit": [
    "GitHub limits the number of calls per hour.",
    "Wait until the time in the message. Nothing is lost.",
  ],
  "api-calls": [
    "A run makes a limited number of calls, so that other workflows have enough left.",
    "Nothing: the next run continues. The input `api-calls` raises the limit.",
  ],
  "github-unavailable": [
    "GitHub is down, or something between it and the runner changed its answer.",
    "Run again later; see githubstatus.com.",
  ],
  "github-refused": [
    "Somebody deleted, moved or locked what was to be changed.",
    "Look at the issue or pull request in the message, then run again.",
  ],
  "checklist-gone": [
    "A checklist issue can no longer be edited.",
    "Nothing: a new one takes its place. Items ticked in it stay ticked.",
  ],
  "checklist-not-ours": [
    "The issue is by somebody without write access, so its boxes cannot be trusted.",
    "Remove its number from `roadmap.json`; a new checklist is created.",
  ],
  "checklist-double": ["Two runs created a checklist at the same time.", "Nothing: one of them is closed."],
  "box-added": [
    "A checklist has a box that belongs to no item.",
    "Add the item to `roadmap.json`, or remove the box.",
  ],
  "box-renamed": [
    "The text of a box no longer matches its item. The box still counts.",
    "To rename the item everywhere, change its title in `roadmap.json`; the checklist follows.",
  ],
  "box-overruled": [
    "After the box was changed, a newer commit, issue or edit said otherwise.",
    "Change the box again if it is right.",
  ],
  "not-trusted": [
    "Only people with write access tick by closing or labelling, bots never do, and an issue that somebody else's pull request or commit closed shows their work.",
    "If it is your work, label it, or reopen it and close it yourself, or mention the item in a commit.",
  ],
  "edited-by-others": [
    "In an organization's repository, people with the role *triage* may edit the text of issues, but they tick nothing. Nobody can tell which part of a text is whose.",
    "If you agree with the change, make it yourself, or mention the item in a commit.",
  ],
  "issues-skipped": [
    "The repository's issues are off, or could not be read.",
    "Turn issues on in its settings, or set the input `issues: off`. Ticks stay.",
  ],
} as const;
