/** Plays actions/setup-node 6.5.0 for a version that is there already: this machine's own Node. */
import { type ActionDouble, StepFailed } from "../action-double.ts";

export const setupNode: ActionDouble = {
  name: "actions/setup-node",
  commit: "249970729cb0ef3589644e2896645e5dc5ba9c38",
  inputs: { "node-version": "" },
  async play({ inputs: { "node-version": wanted = "" } }) {
    const [major] = process.versions.node.split(".");
    if (wanted !== major) throw new StepFailed(`Node ${wanted} is not played on Node ${major}.`);
  },
};
