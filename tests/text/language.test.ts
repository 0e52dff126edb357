import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { englishWords, languageOf } from "../../src/text/language.ts";
import { proseOf } from "../../src/text/prose.ts";

const judge = (markdown: string): ReturnType<typeof languageOf> => languageOf(proseOf(markdown));
const english = `This repository holds my notes on the course. Each folder is a lesson with its exercises.
Run the tests with pytest and read the output carefully before you change anything.`;
const portuguese =
  "Este projeto mostra como montar uma API com banco de dados e testes. Depois rode o servidor local e abra o navegador.";

describe("English", () => {
  test.each<[string, string]>([
    ["plain", english],
    ["one sentence", "A small FastAPI project with Docker and PostgreSQL for learning purposes."],
    ["with foreign names", `Thanks to João Gonçalves and François Lefèvre for their reviews.\n\n${english}`],
    ["with a quoted title", `${english} The course is called “Introdução à Programação com Python”.`],
    ["a list", "- Show running containers\n- Stop a running container\n- Build an image from a file"],
    ["with Portuguese code", `${english}\n\n\`\`\`py\n# ${portuguese.repeat(9)}\n\`\`\``],
  ])("%s", (_name, markdown) => {
    expect(judge(markdown)).toMatchObject({ language: "English", english: true, sample: null });
  });
});

describe("not English", () => {
  test.each<[string, string | null, string]>([
    ["Portuguese", "Portuguese", portuguese],
    [
      "one sentence",
      "Portuguese",
      "Projeto de estudos sobre FastAPI e Docker com banco de dados PostgreSQL.",
    ],
    [
      "technical terms",
      "Portuguese",
      "Deploy do backend com Docker, pipeline de CI/CD, framework FastAPI e endpoint de login. O frontend faz o request e o backend retorna o response em JSON. Setup do ambiente: rode o script de build, faça o push da branch e abra um pull request para o merge.",
    ],
    [
      "without accents",
      "Portuguese",
      "Este repositorio guarda os meus exercicios de logica de programacao feitos durante o curso.",
    ],
    [
      "English headings",
      "Portuguese",
      `# About the project\n\n${portuguese}\n\n## How to contribute to it\n\nAbra uma issue e descreva o que você quer mudar no projeto.`,
    ],
    ["half of it", "Portuguese", `${portuguese}\n\n${english}`],
    [
      "Spanish",
      "Spanish",
      "Este proyecto muestra cómo construir una API con base de datos y pruebas automáticas.",
    ],
    [
      "French",
      "French",
      "Ce projet montre comment construire une API avec une base de données et des tests.",
    ],
    ["German", "German", "Dieses Projekt zeigt, wie man eine API mit einer Datenbank und Tests baut."],
    ["Italian", "Italian", "Questo progetto mostra come costruire una API con un database e dei test."],
    ["Chinese", "Chinese", "这个项目展示了如何使用 FastAPI 和 Docker 构建一个带有数据库和测试的接口。"],
    ["Japanese", "Japanese", "このプロジェクトは、データベースとテストを備えた API の作り方を示します。"],
    [
      "Korean",
      "Korean",
      "이 프로젝트는 데이터베이스와 테스트로 API를 만드는 방법을 보여 줍니다. 먼저 설치하세요.",
    ],
    ["Russian", "Russian", "Этот проект показывает, как построить интерфейс с базой данных и тестами."],
    ["Ukrainian", "Ukrainian", "Цей проєкт показує, як побудувати інтерфейс із базою даних і тестами."],
    [
      "Russian that mentions 日本語 and 中文",
      "Russian",
      "Этот проект показывает на 日本語 и на 中文, как построить интерфейс с базой данных и тестами.",
    ],
    ["Arabic", "Arabic", "يوضح هذا المشروع كيفية بناء واجهة برمجة تطبيقات باستخدام قاعدة بيانات واختبارات."],
    ["Greek", "Greek", "Αυτό το έργο δείχνει πώς να φτιάξετε ένα API με βάση δεδομένων και δοκιμές."],
    [
      "an unsupported language",
      null,
      "Tento projekt ukazuje, jak vytvořit rozhraní s databází. Nejprve nainstalujte závislosti.",
    ],
    ["an unsupported script", null, "ប្រព័ន្ធនេះ បង្ហាញពី របៀប បង្កើត មូលដ្ឋាន ទិន្នន័យ ជាមួយ ការសាកល្បង និង ឧបករណ៍ ជាច្រើន"],
  ])("%s", (_name, language, markdown) => {
    const found = judge(markdown);
    expect(found).toMatchObject({ language, english: false });
    expect(found.sample).not.toBeNull();
  });
});

test.each<[string, string]>([
  ["nothing", ""],
  [
    "only names",
    "# FastAPI\n\n- Docker\n- PostgreSQL\n\nPython, Kafka, Redis, Celery, RabbitMQ, Terraform, Ansible, Nginx, Grafana.",
  ],
  ["a few words", "Meu primeiro projeto em Python"],
  ["only code", "```sh\nnpm install and then run all of the tests\n```"],
  ["no words", "🚀🚀🚀 ✨ 1 2 3"],
])("%s: too little to tell", (_name, markdown) => {
  expect(judge(markdown)).toMatchObject({ language: null, english: null, sample: null });
});

test("the sample is the first line in the other language, short and without invisible characters", () => {
  const { sample, words } = judge(`${english}\n\n\u202e${portuguese}\n\n${portuguese}`);
  expect(sample).toBe("Este projeto mostra como montar uma API com banco de dados e testes.");
  expect(words).toBeGreaterThan(50);
  expect(judge(portuguese.replaceAll(". Depois", " e depois")).sample).toBe(
    "Este projeto mostra como montar uma API com banco de dados e testes e depois ro…",
  );
});

test.each(["*a_", "> ", "a ", "é. ", "日", "ก", "a\u0301", "\ud83d", "'", "。"])(
  "handles 64 KiB of %j in time",
  (piece) => {
    const text = piece.repeat(Math.ceil(65_536 / piece.length));
    expect(languageOf(text).words).toBeGreaterThanOrEqual(0);
    expect(judge(text).words).toBeGreaterThanOrEqual(0);
  },
);

test("never throws, and gives reasons for its verdict", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => {
      const found = languageOf(text);
      expect(found.sample === null).toBe(found.english !== false);
      expect(found.sample?.length ?? 0).toBeLessThanOrEqual(80);
      expect(found.english ?? found.language).toBe(found.english);
      expect(found.english === true).toBe(found.language === "English");
    }),
  );
});

describe("the words that are English", () => {
  const both = [
    "Add a page that lists the orders of the last seven days",
    "Mostra os pedidos dos últimos sete dias na página inicial do painel",
  ];

  test("are counted line by line", () => {
    expect(englishWords(both[0] ?? "")).toEqual({ words: 12, judged: 12, english: 12 });
    expect(englishWords(both.toReversed().join("\n"))).toEqual({
      words: 24,
      judged: 24,
      english: 12,
    });
  });

  test("a longer line is judged by itself", () => {
    const lines = [
      "Mostra os pedidos dos últimos sete dias na página",
      "Add a page that lists the orders of today",
    ];
    expect(englishWords(lines.join("\n"))).toEqual({ words: 18, judged: 18, english: 9 });
  });

  test("short lines are judged together", () => {
    const lines = ["Add login", "Fix the header on small screens", "Show the name of the shop"];
    expect(englishWords(lines.join("\n"))).toEqual({ words: 14, judged: 14, english: 14 });
    expect(englishWords("Add login")).toEqual({ words: 2, judged: 0, english: 0 });
  });

  test("names are not judged", () => {
    const names =
      "Docker Compose PostgreSQL Redis Kafka Airflow Spark Terraform Kubernetes Helm Grafana Prometheus";
    expect(englishWords(names).judged).toBe(0);
    expect(englishWords("").words).toBe(0);
  });
});
