/** Words for the skills of SQL and databases. */
import type { WordTable } from "./word-table.ts";

export const sqlWords: WordTable = {
  "sql-crud": {
    names: "crud; insert update delete; select insert update delete; crud sql",
    in: "sql",
    here: "dml",
    also: "select; insert; update; delete; create; read; sql; database; relational; table; query",
    maybe: "sql; sql queries; select queries",
  },
  "sql-joins": {
    names:
      "sql joins; inner join; left join; outer join; groupby orderby; join groupby orderby; query join; complex query join",
    in: "sql",
    here: "joins; join; groupby; orderby; groupby having; join table; join multiple tables",
    also: "select; inner; left; right; full; outer; cross; self; having; query; complex; complexa; compleja; table; multiple; orderby; groupby; types; sql; database; unions",
  },
  "sql-aggregates": {
    names: "aggregate functions; aggregation functions; count sum avg; sum avg min max",
    in: "sql",
    here: "aggregations; aggregate; count sum; aggregations group; having",
    also: "function; group; count; sum; avg; min; max; having; sql; groupby; query",
  },
  "sql-where": {
    names: "sql where; filter where; where clause; select where; select from where",
    in: "sql",
    here: "where; filters; filtering; filter rows; distinct limit; conditions",
    also: "select; between; like; clause; clausula; operators; operadores; condition; where; filter; not; null; coalesce; distinct; limit; sql; query; data; rows",
  },
  "sql-subqueries-indexes": {
    names: "subqueries; subqueries indexes; sql indexes; database indexes",
    in: "sql",
    here: "indexes; index types; create index; b tree index",
    also: "index; nested; scalar; correlated; correlacionada; b; tree; hash; row; table; query; sql; types",
  },
  "sql-window-functions": {
    names:
      "window functions; over partitionby; row number; rank dense rank; lag lead; partitionby orderby window; running totals; lag lead firstvalue",
    in: "sql",
    here: "running totals moving averages; rank; windows",
    also: "row; number; rank; dense; lag; lead; firstvalue; partitionby; orderby; over; moving; average; total; running; ntile; function; sql",
  },
  "sql-ctes": { names: "cte; recursive cte", also: "recursive; recursiva; with; sql; query" },
  "sql-views": {
    names: "materialized views; sql views; database views; views materialized",
    in: "sql",
    here: "views; views materialized; vistas materializadas",
    also: "materialized; materialised; materializada; sql",
  },
  "sql-constraints": {
    names:
      "database constraints; referential integrity; unique check not null; sql constraints; integridade referencial; integridad referencial",
    in: "sql",
    here: "constraints; primary foreignkey; primary key foreignkey; integrity constraints; not null unique",
    also: "unique; check; not; null; primary; key; foreignkey; integrity; default; primaria; sql",
  },
  "sql-transactions": {
    names:
      "database transactions; sql transactions; acid transactions; transactions acid; transactions concurrency; transactions concurrency control",
    in: "sql",
    here: "transactions; acid; isolation levels; commit rollback; transactions concurrency",
    also: "acid; isolation; commit; rollback; property; propriedades; propiedades; concurrency; control; controle; sql; locks",
  },
  "sql-procedures-triggers": {
    names:
      "storedprocedure; storedprocedure functions; storedprocedure triggers; functions triggers procedures; stored functions",
    in: "sql",
    here: "triggers; functions triggers; procedures; procedures triggers; plpgsql; plsql",
    also: "trigger; function; storedprocedure; procedure; sql; package; packages",
  },
  "sql-set-operations": {
    names: "union intersect; sql union; union intersect except; setoperation sql; union all",
    in: "sql",
    here: "union; unions; setoperation; set operators",
    also: "intersect; except; all; minus; sql",
  },
  "sql-upserts": {
    names: "upsert; upserts; upsert merge; on conflict update",
    in: "sql",
    here: "merge; merge statement; conflict update",
    also: "merge; conflict; insert; update; sql; statement",
  },
  "sql-partitioning": {
    names: "table partitioning; partitioned tables; sql partitioning; database partitioning",
    in: "sql",
    here: "partitioning; partitioning strategies",
    also: "table; range; strategy; sql",
  },
  "sql-roles-grants": {
    names: "grant revoke; database roles; database permissions; sql permissions; database users permissions",
    in: "sql",
    here: "roles permissions; grants; accesscontrol; users permissions; users roles; dcl",
    also: "grant; revoke; role; user; permission; sql; database",
  },
  "data-modelling": {
    names:
      "data modelling; database modelling; relational modelling; relational model; entity relational; database design; database schema; schema design; er diagram; database normalization; foreignkey; relational data modelling; table relational; relational mapping; relational 1 n",
    in: "sql",
    here: "modelling; model; normalization; normal forms; formas normais; formas normales; relational schema; relational mapping; mapping relational; entities; tables; database tables",
    also: "relational; n; entity; entidade; entidad; diagram; diagrama; schema; table; normal; data; database; design; key; primary; logical; er; mapping; mapeamento; mapeo; sql",
  },
  "sqlalchemy-orm": {
    names: "sqlalchemy; sqlmodel; sqlalchemy orm",
    also: "orm; model; database; sql; relational; async; sqlmodel; object; mapping; session; relational",
    in: "fastapi flask",
    here: "orm; orm models",
  },
  "alembic-migrations": {
    names: "alembic; alembic migrations",
    in: "fastapi flask",
    here: "database migrations; migrations",
    also: "migration; database; schema; autogenerate; async; asynchronous; sqlalchemy",
  },
  "postgres-connection": {
    names: "postgres; connect postgres; psycopg; psycopg2; asyncpg",
    also: "database; relational; sql; query; connection; connect; driver; postgres",
  },
  "oracle-postgres-connection": {
    names: "oracle postgres; oracle",
    also: "database; connection; connect; sql; relational; driver; postgres; oracledb",
  },
  "mysql-connection": {
    names: "mysql; mariadb; connect mysql; mysql mariadb",
    also: "database; relational; sql; connection; mariadb",
  },
  "sqlite-database": { names: "sqlite; sqlite3", also: "database; relational; sql; connection" },
  redis: {
    names: "redis; cache redis",
    in: "redis",
    here: "data structures; keyvalue; datatype; cache; caching strategies; pubsub; ttl",
    also: "cache; database; real; time; session; sessions; keyvalue; key; value; store; strategy; memory; memoria; nosql; queue; sesiones; sessoes; pub; sub; connection",
  },
  "connection-pooling": {
    names: "connection pooling; pgbouncer; database connection pooling; pooling conexoes",
    also: "database; connection; sql",
  },
  "optimised-queries": {
    names:
      "query optimisation; explain analyze; execution plans; query plans; planos de execucao; planes de ejecucao; query performance; query tuning; sql optimisation; database optimisation; slow queries; n 1 queries; eager loading; sql performance; explain; database performance tuning; query profiling",
    in: "sql",
    here: "optimisation; performance tuning; performance; explain; analyze explain; query hints",
    also: "query; performance; read; plan; analyze; hint; sql; database; lenta; profiling; execution; slow; tuning; strategy",
  },
  mongodb: {
    names: "mongodb; nosql mongodb; connect mongodb",
    in: "mongodb",
    here: "crud; queries; aggregation; aggregation pipeline; document queries; documents",
    also: "nosql; database; document; documento; documentos; non; relational; pipeline; crud; nao; no",
    maybe: "nosql",
  },
  mongoose: {
    names: "mongoose; mongodb mongoose",
    also: "mongodb; nosql; database; schema; model; odm; node",
  },
};
