/**
 * Plays actions/deploy-pages 5.0.0: asks for an identity token (src/index.js), finds exactly one artifact with the name among
 * those of all attempts, and calls the API (src/internal/api-client.js). It asks once how the deployment went, where the
 * real one waits and asks again (src/internal/deployment.js).
 */
import * as z from "zod";
import { type ActionDouble, type ActionStep, StepFailed } from "../action-double.ts";
import { includes } from "../permissions.ts";

const made = z.object({ id: z.union([z.string(), z.number()]), page_url: z.string() });
const progress = z.object({ status: z.string() });

export const deployPages: ActionDouble = {
  name: "actions/deploy-pages",
  commit: "cd2ce8fcbc39b97be8ca5fce6e763baed58fa128",
  inputs: { token: "${{ github.token }}", artifact_name: "github-pages" },
  async play(step) {
    const { inputs, permissions, github, run } = step;
    if (!includes(permissions, "id-token", "write"))
      throw new StepFailed('Ensure GITHUB_TOKEN has permission "id-token: write".');
    const name = inputs["artifact_name"] ?? "";
    const found = github.artifacts.of(run.id).filter((one) => one.name === name);
    const [artifact] = found;
    if (artifact === undefined)
      throw new StepFailed(`No artifacts named "${name}" were found for this workflow run.`);
    if (found.length > 1)
      throw new StepFailed(
        `Multiple artifacts named "${name}" were unexpectedly found for this workflow run.`,
      );
    const body = {
      artifact_id: artifact.id,
      pages_build_version: run.event.sha,
      oidc_token: `identity of run ${run.id}`,
    };
    const deployment = made.parse(await call(step, "POST", "/pages/deployments", body));
    step.output("page_url", deployment.page_url);
    const { status } = progress.parse(await call(step, "GET", `/pages/deployments/${deployment.id}`));
    if (status !== "succeed") throw new StepFailed(`Deployment: ${status}`);
    step.output("status", status);
  },
};

const advice: Readonly<Record<number, string>> = {
  403: 'Ensure GITHUB_TOKEN has permission "pages: write".',
  404: "Ensure GitHub Pages has been enabled.",
};

async function call(
  { inputs, github }: ActionStep,
  method: string,
  path: string,
  body?: object,
): Promise<unknown> {
  const response = await fetch(`${github.api}/repos/${github.repository}${path}`, {
    method,
    headers: { authorization: `token ${inputs["token"]}`, "content-type": "application/json" },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (response.ok) return response.json();
  throw new StepFailed(
    `Failed (status: ${response.status}). ${advice[response.status] ?? (await response.text())}`,
  );
}
