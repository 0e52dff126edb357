/** Which files a site of ours has, by name inside its folder: a folder that holds anything else is somebody else's. */

const single = new Set([
  "index.html",
  "404.html",
  "style.css",
  "theme.css",
  "icon.svg",
  "portfolio.json",
  "resume.json",
  "feed.xml",
  "dates.ics",
  "sitemap.xml",
  "robots.txt",
]);

const inFolders =
  /^(?:(?:(?:phases|projects|items)\/[a-z0-9-]+|strategy|progress|resume|verify)\/index\.html|(?:badges\/[a-z0-9-]+\.svg)|cards\/(?:[a-z]+\/)?[a-z0-9-]+-[0-9a-f]{8}\.png)$/;

/** True for a name that a file of the site may have. */
export function isSiteFile(path: string): boolean {
  return single.has(path) || inFolders.test(path);
}

/** True for a picture. Its name holds a stamp of what stands on it, so that whoever knows the name need not read it. */
export function isPicture(path: string): boolean {
  return path.endsWith(".png");
}
