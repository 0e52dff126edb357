kind = "io.debezium.connector.postgresql.PostgresConnector"  # ticks
