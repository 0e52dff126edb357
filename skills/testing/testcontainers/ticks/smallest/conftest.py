from testcontainers.postgres import PostgresContainer
with PostgresContainer("postgres:16") as database: load(database)
