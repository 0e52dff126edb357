export const verifyCures = {
  "no-portfolio": [
    "The address is not that of a page that Roadfolio published, or the folder holds no site.",
    "Give the address of any page of the portfolio, a folder with its site, or its `portfolio.json`.",
  ],
  "invalid-portfolio": [
    "The file was cut, changed by hand, or made by something else.",
    "Download it again. If the page itself serves it like this, nothing on it can be verified.",
  ],
  "not-computed": [
    "Its repository cannot be read, lacks the commit that the page was made from, or has no valid roadmap.",
    "For a private repository, set `GITHUB_TOKEN` or clone it and add `--clone DIR`. If its history was rewritten, it has to be published again.",
  ],
  "claim-fails": [
    "The page was changed by hand, or made by another version or with other settings than Roadfolio's own.",
    "Open the proof that it links to. For a page of the site, compare the text or link in the message with `portfolio.json`. If the page names another version of Roadfolio, verify with that version.",
  ],
  "claim-unseen": [
    "The work is in a private repository, or in an issue, and reading issues takes a token. A page cannot be checked if it shows such work, runs a script from another host, or is drawn by the owner's own templates.",
    "Set `GITHUB_TOKEN`, and ask the owner about private work.",
  ],
  "signing-key": [
    "The secret is empty, was cut when it was pasted, or holds another kind of key, such as one for SSH.",
    "Make a key with `roadfolio credentials key` and save its whole line as the secret.",
  ],
  "credentials-unsigned": [
    "The site has no address in roadmap.json or on GitHub Pages, or one that begins with `http://`.",
    "Set `url` under `site` in roadmap.json to the https address of the page.",
  ],
} as const;
