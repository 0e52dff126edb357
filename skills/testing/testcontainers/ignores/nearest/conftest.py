from testcontainers.postgres import PostgresContainer
name = "PostgresContainer(postgres:16)"
