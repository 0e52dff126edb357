/** Titles whose English is not that of their words. */
import { type ForeignLanguage, withoutAccents } from "./inflections.ts";

/** The format is that of the glossary, described in lexicon.ts. */
const written = `
About the project|sobre o projeto|sobre el proyecto
Databases|banco de dados,bancos de dados|base de datos,bases de datos
Getting started|primeiros passos|primeros pasos
How to contribute|como contribuir|cómo contribuir
How to run|como executar|cómo ejecutar
In progress|em andamento,em progresso|en progreso,en curso
Not started|não iniciado|no iniciado
Continuous integration and delivery|integração e entrega contínua,integração e entrega contínuas|integración y entrega continua,integración y entrega continuas
Continuous integration and delivery (CI/CD)|integração e entrega contínua (ci/cd),integração e entrega contínuas (ci/cd)|integración y entrega continua (ci/cd),integración y entrega continuas (ci/cd)
Study routine|rotina de estudos|rutina de estudio
Unit tests|-|test unitarios
Integration tests|-|test de integración
Technical and conversational English|inglês técnico e conversação|-
`;

const titles: Record<ForeignLanguage, ReadonlyMap<string, string>> = { pt: read(1), es: read(2) };

function read(column: 1 | 2): ReadonlyMap<string, string> {
  return new Map(
    written
      .trim()
      .split("\n")
      .map((line) => line.split("|"))
      .flatMap((cells) =>
        (cells[column] ?? "-").split(",").map((title) => [withoutAccents(title), cells[0] ?? ""] as const),
      ),
  );
}

/** The English of a whole title; null if the table does not have it. */
export function wholeTitle(title: string, language: ForeignLanguage): string | null {
  return titles[language].get(withoutAccents(title)) ?? null;
}
