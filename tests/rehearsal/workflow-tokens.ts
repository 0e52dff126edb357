/** The tokens of running jobs. Each has its job's permissions and ends with it. */
import type { Permissions } from "./workflow-file.ts";

export class WorkflowTokens {
  private readonly known = new Map<string, { permissions: Permissions; ended: boolean }>();

  issue(permissions: Permissions): string {
    const token = `ghs_job${String(this.known.size + 1).padStart(4, "0")}0123456789abcdefABCDEF`;
    this.known.set(token, { permissions, ended: false });
    return token;
  }

  end(token: string): void {
    const found = this.known.get(token);
    if (found !== undefined) found.ended = true;
  }

  /** "ended" for the token of a job that is over; null for one that no job ever had. */
  find(token: string): Permissions | "ended" | null {
    const found = this.known.get(token);
    if (found === undefined) return null;
    return found.ended ? "ended" : found.permissions;
  }
}
