/**
 * Names that Windows refuses for files and folders, whatever their ending and case (Microsoft, "Naming Files, Paths, and
 * Namespaces").
 */
const devices = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])$/i;

/** Characters that no name on Windows can have. A colon would write to a hidden stream of another file. */
const forbidden = /[<>:"|?*\\\u0000-\u001f]/;

/** @param name of one file or folder. @returns why Windows refuses it; null if it does not */
export function refusedByWindows(name: string): string | null {
  const [stem = ""] = name.split(".");
  if (devices.test(stem.trimEnd())) return `Windows keeps the name ${stem.trimEnd()} for a device`;
  if (forbidden.test(name)) return "it has a character that Windows allows in no name";
  return /[. ]$/.test(name) && name !== "." && name !== ".."
    ? "Windows drops the dot or space at its end"
    : null;
}

/**
 * The name of the folder of an id: the id itself, except for the few that Windows keeps for devices, such as "con". No id
 * ends in "-", so two ids never share a folder.
 */
export function folderOfId(id: string): string {
  return devices.test(id) ? `${id}-` : id;
}
