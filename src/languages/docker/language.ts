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
    scaffolds: dockerScaffolds,
    derived: [
      {
        // Airflow's own Compose file: services and volumes that were added count.
        name: /\.ya?ml$/,
        text: /Basic Airflow cluster configuration|^x-airflow-common:/m,
        facts:
          /^key (?:services\.(?!(?:airflow[\w-]*|postgres|redis|flower)(?![\w-]))|volumes\.(?!postgres-db-volume))/,
      },
    ],
  },
  project: dockerProject,
};
