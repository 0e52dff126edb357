/**
 * Files that say nothing about their owner's work, because a tool or somebody else wrote them: vendored, generated,
 * or taken from an example or a project generator. Recognised by where they are; by their text: `not-own/not-own.ts`.
 */
import { anyOf } from "./any-of.ts";
import { endingOf } from "./file-ending.ts";
import { languages } from "./languages.ts";

const rules = languages.flatMap(({ leftOut }) => leftOut ?? []);

/** Folders that tools fill, and examples. A name counts at any depth. */
const folders = new Set([
  ...(
    "vendor vendors _vendor _vendored third_party third-party thirdparty pods carthage .git .idea .vscode .serverless .aws-sam cdk.out " +
    "dist build target coverage example examples example_dags sample samples scaffold scaffolds boilerplate"
  ).split(" "),
  ...rules.flatMap((rule) => rule.folders ?? []),
]);

/** Go's usual layout keeps it in build/, whose other files are built. */
const dockerfile = /^dockerfile(?:\.\w+)?$|\.dockerfile$/i;

const names = anyOf([
  // Lock files of languages that are only known by name.
  /^(?:composer\.lock|cargo\.lock|gemfile\.lock)$/i,
  /\.(?:generated|designer|gen|g)\.\w+$|_generated\.\w+$/i,
  // Examples that come with a tool: exampledag.py, example_dag_basic.py, test_dag_example.py, ExampleTest.java.
  /^example[-_]?(?:dag|test|unit)|^exampledag|^exampletest\./i,
  ...rules.flatMap(({ files }) => files ?? []),
]);

const markers = rules.flatMap((rule) => rule.markers ?? []).map((marker) => `/${marker}`);
const packageFolders = rules.flatMap((rule) => rule.packageFolders ?? []);

/** The pipeline that every new Mage project contains. */
const mageExample =
  /(?:^|\/)(?:data_loaders\/load_titanic|transformers\/fill_in_missing_values|data_exporters\/export_titanic_clean)\.py$/;

/** A jar that was unpacked: Maven puts such a file into each. */
const explodedJar = /^(.*\/)META-INF\/maven\/[^/]+\/[^/]+\/pom\.properties$/;

/** A library, with its manifest, in a folder of a web server's files: `public/lib/jquery/package.json`. */
const copiedLibrary =
  /^(.*\b(?:public|static|assets|wwwroot|www|htdocs)\/(?:.*\/)?(?:libs?|plugins?|vendors?|components|modules|packages)\/[^/]+\/)(?:package|bower)\.json$/i;

/** A folder of libraries in a web server's files, as themes for administrators have one: `public/plugins/jquery/jquery.min.js`. */
const copiedLibraries =
  /^(.*\b(?:public|static|assets|wwwroot|www|htdocs)\/(?:[^/]+\/){0,4}plugins\/)[^/]+\/(?:[^/]+\/){0,3}[^/]+\.min\.(?:js|css)$/i;

/** Tests that exercism.org hands out with an exercise. */
const exercise = /^(.*\/)?\.exercism\/[^/]+$/;
const exerciseTest = /(?:^test_|[._-]?(?:test|spec)s?\.\w+$)/i;

/**
 * @returns a function that is true for a path that is left out
 * @param paths all paths of the tree: a virtual environment is recognised by its pyvenv.cfg, the folder of an exercise
 * by its .exercism
 */
export function leftOutOf(paths: readonly string[]): (path: string) => boolean {
  const filled = new Set(paths.flatMap((path) => filledFolder(path) ?? []));
  const exercises = new Set(paths.flatMap((path) => (exercise.test(path) ? folderOf(folderOf(path)) : [])));
  return (path) => {
    const parts = packageFolders.reduce((kept, packages) => kept.replace(packages, ""), path).split("/");
    const name = parts.pop() ?? "";
    return (
      parts.some((part) => isFolderLeftOut(part.toLowerCase(), name)) ||
      names.test(name) ||
      mageExample.test(path) ||
      (filled.size > 0 && isBelow(path, filled)) ||
      (exercises.size > 0 && exerciseTest.test(name) && isBelow(path, exercises))
    );
  };
}

function isFolderLeftOut(folder: string, name: string): boolean {
  if (folder === "build" && dockerfile.test(name)) return false;
  return folders.has(folder) || folder.includes("{{");
}

/** The folder that a tool filled, with "/" at its end, if this file shows that; never the whole repository. */
function filledFolder(path: string): string | undefined {
  const marker = markers.find((one) => path.endsWith(one));
  if (marker !== undefined) return path.slice(0, path.length - marker.length + 1);
  return (
    (path.endsWith(".properties") ? explodedJar.exec(path)?.[1] : undefined) ??
    (path.endsWith(".json") ? copiedLibrary.exec(path)?.[1] : undefined) ??
    (path.includes(".min.") ? copiedLibraries.exec(path)?.[1] : undefined)
  );
}

/** The folder of a path, with "/" at its end; "" for the repository's root. */
function folderOf(path: string): string {
  return path.slice(0, path.slice(0, -1).lastIndexOf("/") + 1);
}

function isBelow(path: string, some: ReadonlySet<string>): boolean {
  for (let folder = folderOf(path); ; folder = folderOf(folder)) {
    if (some.has(folder)) return true;
    if (folder === "") return false;
  }
}

/** Names of files that tools keep secrets in. */
const secretNames = new RegExp(
  [
    String.raw`^\.env(?:rc|[._-].*)?$|^env\.[\w.]+$|\.env(?:\.\w+)?$`,
    String.raw`\.(?:pem|key|p12|pfx|jks|keystore|kdbx|ppk|asc|gpg|der|pkcs8|tfvars|tfstate)(?:\.\w+)*$`,
    String.raw`^id_(?:rsa|dsa|ecdsa|ed25519)`,
    String.raw`^\.(?:netrc|npmrc|pypirc|pgpass|my\.cnf|s3cfg|boto|git-credentials|dockercfg|vault[-_]\w+|yarnrc\.yml)$|^\.?htpasswd$|^pip\.conf$|^kubeconfig|^wp-config\.php$`,
    String.raw`^(?:.*[-_.])?(?:credentials?|secrets?|service[-_]?account|adminsdk|client_secret|token)(?:[-_.].*)?(?:\.(?:json|ya?ml|toml|ini|csv|properties|cfg|conf|txt|tf))?$`,
    String.raw`^(?:local\.settings|appsettings\..+)\.json$`,
  ].join("|"),
  "i",
);

/** Code may have such a name too: secrets.py usually only reads secrets. Not so a notebook, which keeps what was printed. */
const codeEndings = new Set([
  ..."kt rb cs md html".split(" "),
  ...languages.flatMap(({ names: endings, files, supporting, codeBytes }) =>
    files.length > 0 && !supporting && codeBytes === undefined ? Object.keys(endings) : [],
  ),
]);

/** Settings without their values, as they are handed on: .env.example, .env-sample, .env.local.example, .example.env. */
const exampleSettings =
  /^(?:\.?env|.*\.env)(?:[-_.]\w+)*[-_.](?:example|sample|template|dist|exemplo|ejemplo)$|^\.?(?:example|sample|template)(?:[-_.]\w+)*\.env$/i;

/** Manifests of Kubernetes that name accounts and secrets without their values, or keep them encrypted. */
const namesOfSecrets =
  /^(?!.*(?:key|token|cred|pass))(?:.*[-_.])?(?:service[-_]?accounts?|(?:external|sealed)[-_]?secrets?|secret[-_]?store|secret[-_]?provider[-_]?class)(?:[-_.].*)?\.ya?ml$/i;

/** Projects also keep what their images need in .docker, where Docker keeps its passwords in one file. */
const secretFolders = /(?:^|\/)(?:(?:secrets|\.aws|\.kube|\.ssh|\.gnupg)\/|\.docker\/config\.json$)/i;

/** True for a file that may hold secrets: it is never read. */
export function mayHoldSecrets(path: string): boolean {
  const name = path.slice(path.lastIndexOf("/") + 1);
  if (exampleSettings.test(name)) return false;
  if (namesOfSecrets.test(name) && !secretFolders.test(path)) return false;
  if (/^\.env[-_.]/i.test(name)) return true;
  return (secretNames.test(name) || secretFolders.test(path)) && !codeEndings.has(endingOf(name));
}
