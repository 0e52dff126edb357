/** Docker images. */
import { textReaders } from "../file-kind.ts";
import type { Language } from "../language.ts";
import { dockerProject } from "./project.ts";
import { dockerScaffolds } from "./scaffolds.ts";

export const docker: Language = {
  id: "docker",
  names: {},
  files: [
    {
      name: /^(?:docker|container)file(?:\..*)?$|\.dockerfile$/i,
      factTypes: ["docker"],
      load: textReaders(async () => (await import("./reader.ts")).dockerReader),
    },
  ],
  leftOut: {
    scaffolds: [
      {
        name: /^docker-compose\.ya?ml$/,
        text: /Basic Airflow cluster configuration for CeleryExecutor/,
      },
      ...dockerScaffolds,
    ],
  },
  project: dockerProject,
};
