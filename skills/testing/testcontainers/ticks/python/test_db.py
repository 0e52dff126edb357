from testcontainers.core.container import DockerContainer
from testcontainers.postgres import PostgresContainer

database = PostgresContainer("postgres:16")  # ticks
cache = DockerContainer("redis:7")  # ticks
cache.with_exposed_ports(6379)  # ticks
