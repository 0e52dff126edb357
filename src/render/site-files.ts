/** Which file names a generated site has. A folder with anything else belongs to someone else. */

const single = new Set([
  "index.html",
  "404.html",
  "style.css",
  "pages.css",
  "theme.css",
  "icon.svg",
  "portfolio.json",
  "resume.json",
  "feed.xml",
  "dates.ics",
  "sitemap.xml",
  "robots.txt",
  // Who signs the credentials, by did:web.
  "did.json",
  ".well-known/did.json",
]);

const inFolders =
  /^(?:(?:(?:phases|projects|items)\/[a-z0-9-]+|strategy|progress|resume|verify)\/index\.html|(?:badges\/[a-z0-9-]+\.svg)|credentials\/(?:(?:phase|project)-[a-z0-9-]+\.(?:json|svg|jwt)|key\.json|status\.jwt)|cards\/(?:[a-z]+\/)?[a-z0-9-]+-[0-9a-f]{8}\.png|pictures\/[a-z0-9-]+-[0-9a-f]{8}\.(?:png|jpg|webp))$/;

/** True for a path that a file of the site may have. */
export function isSiteFile(path: string): boolean {
  return single.has(path) || inFolders.test(path);
}

/**
 * True for a preview card, or the picture of a project. Its name contains a hash of its content, so the file need not be read
 * to be compared.
 */
export function isPicture(path: string): boolean {
  return /\.(?:png|jpg|webp)$/.test(path);
}
