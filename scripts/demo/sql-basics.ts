/** August and September: SQL. */
import type { DemoCommit } from "./commit.ts";

export const sqlBasics: DemoCommit[] = [
  {
    at: "2025-08-18T20:10",
    message: "Start my learning roadmap\n\nBackend and data engineering, one year, every evening.",
    files: { ".gitignore": "__pycache__/\n.venv/\n.env\n*.sqlite\ndata/\nsite/\n" },
  },
  {
    at: "2025-08-20T21:02",
    message: "Cria as primeiras tabelas de equipamentos e falhas",
    files: {
      "sql/01_schema.sql": `CREATE TABLE equipment (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  sector TEXT NOT NULL
);

CREATE TABLE failure (
  id INTEGER PRIMARY KEY,
  equipment_id INTEGER NOT NULL REFERENCES equipment (id),
  occurred_on TEXT NOT NULL,
  hours_stopped REAL NOT NULL CHECK (hours_stopped >= 0)
);
`,
    },
  },
  {
    at: "2025-08-25T20:48",
    message: "Add sample rows for three machines",
    files: {
      "sql/02_seed.sql": `INSERT INTO equipment (id, name, sector) VALUES
  (1, 'Press 12', 'stamping'),
  (2, 'Oven 3', 'painting'),
  (3, 'Conveyor B', 'assembly');

INSERT INTO failure (equipment_id, occurred_on, hours_stopped) VALUES
  (1, '2025-07-02', 3.5),
  (1, '2025-07-19', 1.0),
  (3, '2025-07-21', 6.25);
`,
    },
  },
  {
    at: "2025-08-28T21:30",
    message:
      "Write insert, update and delete exercises, each with its filter\n\nCompletes: sql-crud, sql-where",
    files: {
      "sql/03_crud.sql": `INSERT INTO equipment (id, name, sector) VALUES (4, 'Lathe 7', 'machining');

UPDATE failure SET hours_stopped = 1.5 WHERE equipment_id = 1 AND occurred_on = '2025-07-19';

SELECT name, sector FROM equipment WHERE sector IN ('stamping', 'assembly') AND name LIKE '%B';

DELETE FROM equipment WHERE id = 4;
`,
    },
  },
  {
    at: "2025-09-02T22:05",
    message: "Join failures to their equipment\n\n[x] sql-joins",
    files: {
      "sql/04_joins.sql": `SELECT e.name, COUNT(f.id) AS failures
FROM equipment AS e
LEFT JOIN failure AS f ON f.equipment_id = e.id
GROUP BY e.name
ORDER BY failures DESC, e.name;
`,
    },
  },
  {
    at: "2025-09-05T20:31",
    message: "Mostra também as máquinas sem nenhuma falha",
    more: {
      "sql/04_joins.sql": `
SELECT e.name
FROM equipment AS e
LEFT JOIN failure AS f ON f.equipment_id = e.id
WHERE f.id IS NULL
ORDER BY e.name;
`,
    },
  },
  {
    at: "2025-09-09T21:15",
    message: "Soma e média das horas paradas por setor\n\n- [x] Funções de agregação",
    files: {
      "sql/05_aggregates.sql": `SELECT
  e.sector,
  SUM(f.hours_stopped) AS hours,
  ROUND(AVG(f.hours_stopped), 2) AS mean_hours,
  MAX(f.hours_stopped) AS worst
FROM failure AS f
JOIN equipment AS e ON e.id = f.equipment_id
GROUP BY e.sector
HAVING SUM(f.hours_stopped) > 1;
`,
    },
  },
  {
    at: "2025-09-12T21:50",
    message: "Find machines above the mean, and index the foreign key\n\n[x] Subqueries and simple indexes",
    files: {
      "sql/06_subqueries.sql": `CREATE INDEX failure_equipment ON failure (equipment_id, occurred_on);

SELECT name
FROM equipment
WHERE id IN (
  SELECT equipment_id FROM failure
  WHERE hours_stopped > (SELECT AVG(hours_stopped) FROM failure)
);
`,
    },
  },
];
