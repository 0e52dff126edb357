/** What credentials are made from: portfolio.json, which has nothing of private repositories beyond counts and months. */

export interface CredentialSource {
  /** Address of the site, ending with "/"; null if unknown. */
  url: string | null;
  /** Inline Markdown, as are the other titles. */
  title: string;
  owner: { name: string | null; github: string | null };
  phases: readonly SourcePhase[];
  items: readonly SourceItem[];
}

interface SourcePhase {
  id: string;
  title: string;
  goal: string | null;
  project: SourceProject | null;
  credential?: SourceCredential | undefined;
}

export interface SourceProject {
  id: string;
  title: string;
  description: string | null;
  path?: string | null | undefined;
  repository?: string | null | undefined;
  credential?: SourceCredential | undefined;
}

interface SourceCredential {
  /** Markdown. */
  criteria: string;
}

export interface SourceItem {
  id: string;
  title: string;
  phase: string | null;
  project: string | null;
  done: boolean;
  /** ISO day, or month if its proof is in a private repository. */
  on: string | null;
  proof: readonly SourceProof[];
}

export interface SourceProof {
  kind: string;
  repository: string | null;
  ref: string | null;
  path: string | null;
  line?: number | null | undefined;
  url: string | null;
  on: string | null;
  by: string | null;
  title: string | null;
  /** Only if not everything is published. */
  publish?: string | undefined;
  count?: number | undefined;
}
