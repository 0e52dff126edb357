/** The files of the site, by name inside its folder. */
export const siteFiles = ["index.html", "style.css", "portfolio.json"] as const;

/** The name of a file of the site. */
export type SiteFile = (typeof siteFiles)[number];
