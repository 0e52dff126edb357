/** The actions that a rehearsal can play, and our own, which really runs. */
import type { ActionDouble } from "../action-double.ts";
import { attest } from "./attest.ts";
import { checkout } from "./checkout.ts";
import { deployPages } from "./deploy-pages.ts";
import { downloadArtifact } from "./download-artifact.ts";
import { own } from "./own.ts";
import { setupNode } from "./setup-node.ts";
import { uploadArtifact } from "./upload-artifact.ts";
import { uploadPagesArtifact } from "./upload-pages-artifact.ts";

const doubles = [
  attest,
  checkout,
  deployPages,
  downloadArtifact,
  setupNode,
  uploadArtifact,
  uploadPagesArtifact,
];

/**
 * @param uses the value of `uses`
 * @throws for an action that is not known, or whose version is not the one that is played
 */
export function actionOf(uses: string): ActionDouble {
  const found = [own, ...doubles].find(({ name }) => uses.startsWith(`${name}@`));
  if (found === undefined) throw new Error(`No rehearsal knows the action ${uses}.`);
  const { name, commit } = found;
  if (uses !== `${name}@${commit}`)
    throw new Error(
      `${uses}: the rehearsal plays ${name} as of ${commit}. Read what changed, then change both.`,
    );
  return found;
}
