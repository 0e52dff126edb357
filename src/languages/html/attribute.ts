/** The facts of an attribute, in markup and in JSX. */

/** Characters of a value that are kept. */
const longestValue = 60;

/** How many classes of an element are reported. */
const mostClasses = 40;

/** The facts of one attribute. @param value null for one without a value */
export function sayAttribute(
  element: string,
  attribute: string,
  value: string | null,
  say: (fact: string) => void,
): void {
  if (attribute === "class" || attribute === "className") {
    // What a template puts there is not known.
    const written = (value ?? "").replace(/\{\{[^}]*\}\}|<%[^%]*%>/g, " ");
    for (const name of written.split(/\s+/).slice(0, mostClasses))
      if (/^[^{}<>"'`$?]+$/.test(name)) say(`html class ${name}`);
    return;
  }
  say(`html attribute ${element} ${attribute}`);
  const said = (value ?? "")
    .slice(0, longestValue * 4)
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, longestValue);
  if (said !== "") say(`html attribute ${element} ${attribute}=${said}`);
}

/** `html meta NAME=CONTENT`, from any of the attributes that name it. @param attributes of a meta element */
export function sayMeta(
  attributes: readonly { readonly name: string; readonly value: string | null }[],
  say: (fact: string) => void,
): void {
  const valueOf = (...names: string[]): string =>
    attributes.find(({ name }) => names.includes(name.toLowerCase()))?.value?.trim() ?? "";
  const [name, content] = [valueOf("name", "property", "itemprop"), valueOf("content")];
  if (name !== "" && content !== "") say(`html meta ${name.toLowerCase()}=${content.slice(0, longestValue)}`);
}
