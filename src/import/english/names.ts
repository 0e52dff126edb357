/** English words and names that learning plans use in any language. */
import { englishPlural } from "./inflections.ts";

/** Common nouns, in the singular: adjectives and names that follow them come before them in English. */
const loans = new Set(
  `api app array backend backlog blog bot branch broadcast bug build cache callback cloud cluster commit component container cookie
  cron crud dashboard dataframe dataset debug decorator design devops docstring driver endpoint event feature feed
  firewall flag form framework frontend fullstack fork framework front-end back-end full-stack gateway hash hardware header hook host issue
  job join json kernel layout lambda library link linter log logging login loop marketing merge middleware microservice mock
  network notebook online orm parser pattern payload pipeline plugin pod post prompt proxy pull query queue release
  request response router runtime sandbox schema script scraping server service session shell signal site socket software
  sprint stack status storage stream streaming string subquery tag task template test testing thread ticket token
  trigger namespace macro outlier checklist closure promise input output index mixin slot prop ref breakpoint cursor lifecycle
  playground bootcamp chat chatbot e-commerce newsletter quiz upload url user view webhook website widget wireframe worker workflow wrapper roadmap readme warehouse`
    .split(/\s+/)
    .filter(Boolean),
);

/** Phrases of two or more English words that are one noun. */
const loanPhrases =
  `data lake|data warehouse|data mart|data mesh|type hint|list comprehension|pull request|code review|clean code|
  unit test|design pattern|design system|machine learning|deep learning|data science|data engineering|web scraping|web service|
  cron job|window function|stored procedure|message broker|load balancer|event loop|dependency injection|soft skill|
  star schema|data frame|big data|open source|business intelligence|query parameter|route parameter|request body|landing page|
  rest api|test case|user story|hash table|linked list|exit code|state management|feature engineering|design thinking|
  status code|shell script|event listener|error boundary|system design|rate limiting|clean architecture|unit testing|service worker|
  web component|local storage|arrow function|higher-order function`
    .split("|")
    .map((phrase) => phrase.trim());

const phrasesInTheSingular: ReadonlyMap<string, string> = new Map(
  loanPhrases.flatMap((phrase) => [[phrase, phrase] as const, [englishPlural(phrase), phrase] as const]),
);

/** Loans that take no article. */
const uncountable = new Set(
  `backend backlog broadcast cloud crud design devops frontend fullstack front-end back-end full-stack hardware logging login marketing
  merge middleware mock parsing scraping software streaming testing threading data-science scrum storage networking debug online
  kernel `
    .split(/\s+/)
    .concat(
      "machine learning|deep learning|data science|data engineering|web scraping|dependency injection|big data|open source|clean code",
      "business intelligence|state management|feature engineering|design thinking|system design|rate limiting|clean architecture",
      "unit testing|local storage",
    )
    .flatMap((words) => words.split("|")),
);

/** Loans that are written in capitals. */
const acronyms = new Set(["api", "crud", "orm", "url"]);

/** An English noun in a foreign title. */
export interface Loan {
  singular: string;
  plural: boolean;
  countable: boolean;
}

/** The noun that a word, or several words joined by spaces, are in English; null if they are not a known loan. */
export function loanOf(words: string): Loan | null {
  const lower = words.toLowerCase();
  // "JOIN" is a word of SQL, but "API" is a noun.
  if (/^[A-Z]{2,}s?$/.test(words) && !acronyms.has(lower.replace(/s$/, ""))) return null;
  const singular = words.includes(" ") ? phrasesInTheSingular.get(lower) : singularLoan(lower);
  if (singular === undefined) return null;
  return { singular, plural: singular !== lower, countable: !uncountable.has(singular) };
}

function singularLoan(word: string): string | undefined {
  if (loans.has(word)) return word;
  const singulars = [word.replace(/ies$/, "y"), word.replace(/es$/, ""), word.replace(/s$/, "")];
  return singulars.find((singular) => loans.has(singular) && englishPlural(singular) === word);
}

/** Names that are written like ordinary words. Those with capitals inside, digits or dots need no list. */
const names = new Set(
  `actions agile airflow alembic alpine amazon android angular ansible apache arduino athena avro azure bash beautifulsoup bigquery
  bitbucket blazor bootstrap cassandra celery chrome clickhouse cloudflare cloudwatch codecov compose confluence couchdb cucumber
  cypress dart dask databricks datadog delta deno discord django docker dbt eclipse elastic elasticsearch electron elixir erlang
  eslint excel express expo fargate fastapi fastify figma firebase firestore flask flink flutter flyway gin git github gitlab glue
  go golang google gradle grafana great haskell hadoop helm heroku hibernate hive hono httpx hub hugging iceberg insomnia intellij
  java javascript jenkins jest jira jquery julia junit jupyter kafka kanban keras keycloak kibana kinesis koa kotlin kubernetes
  lambda langchain laravel lightsail linkedin linux liquibase logstash looker lua luigi mage mariadb markdown matplotlib maven
  metabase micronaut minio mocha mockito mongo mongodb mongoose mysql neo4j nest netlify next nginx node notion npm numpy nuxt
  oracle pages pandas pandera parquet perl php playwright poetry polars postgres postgresql postman power powershell prefect
  prettier prisma prometheus puppeteer pydantic pylint pyspark pytest python pytorch quarkus rabbitmq railway rails react redash
  redis redshift redux remix render requests rocky ruby ruff rust sass scala scikit-learn scrapy scrum seaborn selenium sentry
  sequelize shiny slack snowflake sonarqube spark splunk spring sqlalchemy sqlite stripe supabase superset svelte swagger swift
  tableau tailwind tensorflow terraform tomcat torch traefik trello trino typescript typing ubuntu unity uvicorn vercel vite vitest
  vue webpack windows xgboost axios locust streamlit gradio plotly bokeh folium openai chatgpt claude gemini copilot ollama llama
  pinecone qdrant drizzle knex astro gatsby phaser godot unreal blender canva trello asana miro jmeter gatling appium ktor retrofit
  jetpack symfony composer phpunit rspec sidekiq sinatra phoenix ecto akka zio thymeleaf lombok mapstruct feign eureka consul vault
  nomad packer vagrant virtualbox vmware argo istio linkerd envoy nats pulsar dagster mlflow kubeflow dvc optuna lightgbm catboost
  spacy nltk gensim opencv yolo statsmodels scipy sympy networkx duckdb druid dremio fivetran airbyte nifi zookeeper presto hudi qlik
  salesforce jupyterlab colab kaggle anaconda pip pipenv uv pyenv virtualenv tox mypy pyright sphinx mkdocs typer tkinter pyqt kivy
  pygame asyncio aiohttp gunicorn tornado sanic starlette sqlmodel peewee psycopg pymongo faker vim neovim emacs tmux zsh homebrew
  sequelize typeorm angularjs backbone ember lodash rxjs mobx recoil zustand cobol fortran pascal delphi matlab octave assembly
  flexbox grid bulma materialize vuetify chakra storybook figma photoshop illustrator jupyter yarn zod zustand bi boot code studio visual vscode core net`
    .split(/\s+/)
    .filter(Boolean),
);

/** Words of programming languages and tools, which titles name without marking them as code. */
const keywords = new Set(
  `int float str bool complex list dict set tuple if elif else for while switch do-while var let const clone pull push fetch rebase
  stash checkout curl select insert update delete where having try except catch finally break continue return async await map filter
  reduce null number boolean char double long void etc props`.split(/\s+/),
);

/** Names of places where things are "on", not "in". */
const platforms = new Set(
  "android aws azure debian fedora codewars gcp hackerrank ios kaggle leetcode macos ubuntu github gitlab heroku kubernetes linkedin linux netlify railway render vercel windows".split(
    " ",
  ),
);

/** True for a name that things are "on", such as GitHub. */
export function isPlatform(name: string): boolean {
  return platforms.has(name.toLowerCase());
}

/** True for a name, whose capital says nothing about its place. */
export function isName(word: string): boolean {
  return names.has(word.toLowerCase()) || keywords.has(word) || isMarkedAsName(word);
}

/** True for a word that is the same in every language. */
export function isNameLike(word: string): boolean {
  return isName(word) || loanOf(word) !== null;
}

/** Code, words in quotation marks, and words with capitals inside, digits or signs. */
function isMarkedAsName(text: string): boolean {
  return /^[`“"]|^\.|\/|[\p{Ll}\p{N}]\p{Lu}|^[A-Z]{2,}s?$|^[A-Z]$|^(?=.*[A-Za-z])(?=.*[\d+#.])[\w+#.-]+$/u.test(
    text,
  );
}
