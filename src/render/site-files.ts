/** The files of the site, by name inside its folder. */
export const siteFiles = ["index.html", "style.css", "portfolio.json"] as const;
