/** LinkedIn's page on which people add a certification to their profile (addtoprofile.linkedin.com). */

interface Certification {
  name: string;
  /** Who issued it. */
  organization: string;
  /** ISO day or month. */
  on: string;
  /** Address of the page about it. */
  page: string;
  id: string;
}

/** A plain link: nothing of LinkedIn's is loaded before somebody follows it. */
export function linkedInUrl({ name, organization, on, page, id }: Certification): string {
  const [year = "", month = ""] = on.split("-");
  const values = {
    startTask: "CERTIFICATION_NAME",
    name,
    organizationName: organization,
    issueYear: year,
    issueMonth: String(Number(month)),
    certUrl: page,
    certId: id,
  };
  // Half a character, which no address can hold, becomes a mark of replacement.
  const query = new URLSearchParams(values).toString().replaceAll("+", "%20");
  return `https://www.linkedin.com/profile/add?${query}`;
}
