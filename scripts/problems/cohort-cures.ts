export const cohortCures = {
  "no-cohort": [
    "There is no file at that path, or it is not JSON with a list of learners.",
    "Give its path with `--cohort FILE`. `roadfolio check --cohort FILE` lists what is wrong with it, and `roadfolio init --cohort` creates one.",
  ],
  "cohort-repository": [
    "cohort.json does not name its repository, and neither the workflow nor git's remote origin does; or a copy of it runs in another repository, where learners have not agreed to be shown.",
    'Write `"repository": "owner/name"` in cohort.json, and ask learners to name that one.',
  ],
  "cohort-file": [
    "The file is missing, was cut, or was written by another version of Roadfolio.",
    "Run `roadfolio cohort plan` again, and then the steps after it.",
  ],
  "learner-twice": [
    "The list was compiled from several sources. Case makes no difference.",
    "Remove one of the entries.",
  ],
  "learner-elsewhere": [
    "The login or the repository is misspelt, or the repository is in an organization.",
    "Correct it. In an organization other than the cohort's own this is only a reminder: `owner.github` in their roadmap.json decides whose work counts.",
  ],
  "learner-gone": [
    "It was deleted, or its address in cohort.json is wrong. With a token, a private repository that the token may not read looks the same.",
    "Ask the learner for the address, or remove them. If it is private, give the token the permission `Contents: read` for it.",
  ],
  "learner-private": [
    "The server asked for a password. GitHub does so for private repositories and for those that do not exist.",
    "Ask the learner to make it public or to correct the address. To read private repositories, set `GITHUB_TOKEN` to a token with `Contents: read` for them.",
  ],
  "learner-empty": ["Nothing has been pushed to it yet.", "Ask the learner to push their first commit."],
  "learner-moved": [
    "The server redirects from its old address. Somebody else may take that address at any time.",
    "Write the new one in cohort.json.",
  ],
  "learner-no-roadmap": [
    "The file has another name, is on another branch, or has not been pushed yet.",
    "Ask the learner to push it, or set its path as `roadmap` in their entry in cohort.json.",
  ],
  "learner-not-joined": [
    "Only learners who asked for it are shown: this one has not joined yet, or has left.",
    'Ask the learner to add `"cohort": "owner/name"` with the repository of the cohort. If they have left, remove their entry.',
  ],
  "learner-other-owner": [
    "The repository is somebody else's, or a copy of theirs, or the login in cohort.json is wrong.",
    "Correct the login in cohort.json, or `owner.github` in the learner's roadmap.json.",
  ],
  "learner-roadmap": [
    "A change broke the file.",
    "Ask the learner to run `roadfolio check` and to push the corrected file.",
  ],
  "learner-large": [
    "A cohort's page compares people's progress by week; thousands of items would swamp it.",
    "All items count in the totals of their phases. Ask the learner to keep one roadmap for the cohort.",
  ],
  "learner-slow": [
    "The repository is very large, or has files that take a long time to read.",
    "The next run tries again. If it happens again, ask the learner to move large files out of it, or remove them from the list.",
  ],
  "learner-left": [
    "The shard stopped in time to hand over what it had read.",
    "Nothing: the next run reads them first. If it happens each time, raise `--budget` or `--shards`.",
  ],
  "learner-lost": [
    "The job was cancelled, ran out of time or memory, or its machine was lost.",
    "Nothing: the next run reads them first.",
  ],
  "learner-stopped": [
    "The job was cancelled, or ran out of time or memory, perhaps because of this learner's repository.",
    "The next run reads them last, so that nobody else is lost. If it happens again, look at their repository, or remove them from the list.",
  ],
  "learner-failed": [
    "The network or the server failed, or the repository is damaged.",
    "The next run reads them first. The message says what went wrong.",
  ],
} as const;
