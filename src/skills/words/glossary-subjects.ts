/** What a note, a heading or an item is about: languages, and tools or topics. Forms are written as in glossary.ts. */

/** Languages, and what is only used with them. Those without skills are here because they rule the others out. */
export const languages: Readonly<Record<string, string>> = {
  python:
    "python django drf flask fastapi pandas numpy pytest sqlalchemy sqlmodel alembic pydantic pandera airflow pyspark celery jupyter poetry pip pipenv uv virtualenv venv polars asyncio unittest jinja jinja2 streamlit beautifulsoup scrapy matplotlib seaborn",
  java: "java spring spring_core spring_boot springboot maven gradle junit mockito hibernate jpa jdbc flyway liquibase thymeleaf jvm lombok",
  javascript:
    "javascript js typescript ts node nodejs npm react reactjs vue vuejs angular nextjs next_js express expressjs nestjs nest fastify jest vitest mongoose sequelize typeorm prisma es6 es2015 dom axios ajax webpack vite eslint zod svelte ecmascript deno bun",
  go: "go golang goroutine* gin gorm",
  rust: "rust rustlang cargo tokio actix axum serde diesel clap",
  csharp:
    "c# csharp dotnet asp_net aspnet entity_framework ef_core efcore blazor linq xunit nunit moq serilog dapper",
  php: "php laravel symfony composer phpunit eloquent wordpress",
  ruby: "ruby rails rspec sidekiq",
  kotlin: "kotlin ktor jetpack_compose",
  swift: "swift swiftui ios xcode uikit swiftdata core_data xctest",
  dart: "dart flutter riverpod pubspec",
  cpp: "c++ cpp c linguagem_c lenguaje_c gcc clang cmake gtest googletest catch2 stl raii malloc pthread*",
  scala: "scala",
  elixir: "elixir phoenix erlang",
  shell:
    "bash zsh shell powershell linux unix system_administration sysadmin* administracao_de_sistemas administracion_de_sistemas",
};

/** If something is between two of these, one does not stand for the other. */
export const languageNames =
  "python java javascript typescript go rust csharp c# dotnet php ruby kotlin swift dart cpp c++ c scala elixir";

/** Tools and topics with words of their own. */
export const topics: Readonly<Record<string, string>> = {
  sql: "sql sql_basico basic_sql sql_fundamentals fundamentos_de_sql introducao_ao_sql introduccion_a_sql introduction_to_sql intro_to_sql postgres* mysql mariadb sqlite* oracle database* db banco bancos banco_de_dado* bancos_de_dado* base_de_dado* bases_de_dado* base_de_dato* bases_de_dato* bd bbdd relational relacional* plsql 数据库",
  nosql: "nosql",
  mongodb: "mongodb mongo mongoose",
  redis: "redis",
  pandas: "pandas",
  numpy: "numpy",
  spark: "spark apache_spark pyspark",
  kafka: "kafka",
  airflow: "airflow dags",
  streaming: "streaming",
  dbt: "dbt",
  django: "django drf",
  fastapi: "fastapi",
  flask: "flask",
  express: "express expressjs",
  nestjs: "nestjs nest",
  fastify: "fastify",
  node: "node nodejs",
  typescript: "typescript ts",
  react: "react reactjs react_query",
  vue: "vue vuejs",
  angular: "angular angularjs",
  svelte: "svelte sveltekit",
  reactnative: "react_native reactnative expo",
  html: "html html5",
  css: "css css3 scss sass",
  nextjs: "nextjs next_js",
  spring: "spring spring_boot springboot spring_core",
  aspnet: "asp_net aspnet asp_net_core aspnetcore dotnet",
  laravel: "laravel eloquent",
  rails: "rails ruby_on_rails",
  android: "android jetpack_compose",
  docker: "docker dockercompose docker_compose dockerfile* docker_swarm",
  kubernetes: "kubernetes k8s eks gke aks",
  ansible: "ansible",
  terraform:
    "terraform iac infrastructure_as_code infraestrutura_como_codigo infraestructura_como_codigo infra_as_code",
  git: "git github versionamento versioncontrol version_control control_de_version* controle_de_vers*",
  linux:
    "linux bash shell terminal system_administration sysadmin* administracao_de_sistemas administracion_de_sistemas",
  aws: "aws",
  machinelearning:
    "machinelearning machine_learning aprendizado_de_maquina aprendizaje_automatico ml scikit_learn sklearn data_science ciencia_de_dados ciencia_de_datos mlops",
  deeplearning:
    "deeplearning deep_learning aprendizado_profundo aprendizaje_profundo neural_network* redes_neurais redes_neuronales pytorch torch tensorflow keras",
  pytorch: "pytorch torch",
  keras: "keras tensorflow",
  naturallanguage:
    "naturallanguage nlp natural_language_process* processamento_de_linguagem_natural procesamiento_de_lenguaje_natural",
  browsertests: "browsertests cypress playwright",
  computervision: "computervision computer_vision visao_computacional vision_por_computador* opencv",
  languagemodel:
    "languagemodel llm llms large_language_model* generative_ai gen_ai genai ia_generativa openai langchain llamaindex rag agentic promptengineering prompt_engineer* engenharia_de_prompt* ingenieria_de_prompt* vectordatabase vector_database* ai_engineer* ai_agent*",
  powerbi: "power_bi powerbi",
  swiftui: "swiftui",
  uikit: "uikit storyboard* uiviewcontroller uitableview*",
  monitoring:
    "observability observabil* telemetry telemetria prometheus micrometer monitoring monitoreo monitoramento monitorizac*",
  deploy: "deploy* desplie* desplig* implanta*",
  rest: "rest restful api apis backend back_end endpoint*",
};

/** A note that mentions one of these, and no other of its kind, is about it everywhere. */
export const frameworks =
  "fastapi flask django express nestjs fastify spring react vue angular aspnet laravel rails";

/** Topics that have their own way for the same things: what is done in one of these is not done as in another. */
export const rivals: readonly string[] = [
  "react vue angular svelte",
  "django fastapi flask express nestjs fastify spring aspnet laravel rails",
];

/** Skills without a framework, and the subjects that have their own way for that. */
export const frameless: Readonly<Record<string, string>> = {
  "javascript-http-requests": "nestjs",
  "javascript-errors": "express nestjs fastify",
  "javascript-array-methods": "rest sql",
  "time-series-forecasting": "pandas",
  "data-modelling": "powerbi mongodb",
  "external-apis": "react vue angular svelte reactnative nextjs",
  "user-login": "sql linux",
  "swiftui-views": "uikit",
  "swiftui-navigation": "uikit",
  "swiftui-lists": "uikit",
  "swiftui-forms": "uikit",
  "swiftui-animations": "uikit",
  "uikit-views": "swiftui",
  "uikit-tables": "swiftui",
  "uikit-auto-layout": "swiftui",
  "javascript-dom-events": "react vue angular svelte reactnative nextjs",
  "javascript-form-validation": "react vue angular svelte reactnative nextjs",
};

/** Names of one kind, separated by spaces: of two with a slash between them, either will do. */
export const kinds: readonly string[] = [
  "django fastapi flask express nest nestjs fastify spring springboot gin echo fiber laravel",
  "react vue angular svelte",
  "kafka rabbitmq",
  "snowflake bigquery redshift",
  "pytest unittest",
  "jest vitest mocha",
  "github gitlab jenkins bitbucket",
  "mysql postgres sqlite oracle mariadb",
  "terraform cloudformation cdk",
  "playwright cypress selenium",
  "maven gradle",
  "pandas polars",
  "prisma typeorm sequelize",
];
