/** English words and names that learning plans use in any language. */

/** Common nouns, in the singular: adjectives and names that follow them come before them in English. */
export const loans = new Set(
  `api app array backend backlog blog bot branch broadcast bug build cache callback cloud cluster commit component container cookie
  cron crud dashboard dataframe dataset data-lake debug decorator design devops docstring driver endpoint event feature feed
  firewall flag form framework frontend fullstack fork front-end back-end full-stack gateway hash hardware header hook host issue
  job join json kernel layout lambda library link linter log logging login loop marketing merge middleware microservice mock
  network notebook online orm parser pattern payload pipeline plugin pod post prompt proxy pull query queries queue release
  request response router runtime sandbox schema script scraping server service session shell signal site socket software
  sprint stack status storage stream streaming string subquery subqueries tag task template test testing thread ticket token
  trigger upload url user view webhook website widget wireframe worker workflow wrapper roadmap readme warehouse`
    .split(/\s+/)
    .filter(Boolean),
);

/** Phrases of two or more English words that are one noun. */
export const loanPhrases =
  `data lake|data warehouse|data mart|data mesh|type hint|list comprehension|pull request|code review|clean code|
  unit test|design pattern|design system|machine learning|deep learning|data science|data engineering|web scraping|web service|
  cron job|window function|stored procedure|message broker|load balancer|event loop|dependency injection|soft skill|
  star schema|data frame|big data|open source|business intelligence|query parameter|route parameter|request body|landing page|
  end-to-end|rest api|test case|user story|hash table|linked list|exit code|state management|feature engineering`
    .split("|")
    .map((phrase) => phrase.trim());

/** Names that are written like ordinary words. Those with capitals inside, digits or dots need no list. */
export const names = new Set(
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
  vue webpack windows xgboost yarn zod zustand bi boot code studio visual vscode core net framework`
    .split(/\s+/)
    .filter(Boolean),
);

/** Names of places where things are "on", not "in". */
export const platforms = new Set(
  "android aws azure gcp github gitlab heroku kubernetes linkedin linux netlify railway render vercel windows".split(
    " ",
  ),
);
