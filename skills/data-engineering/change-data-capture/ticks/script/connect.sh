curl -d '{"connector.class": "io.debezium.connector.mysql.MySqlConnector"}' http://connect:8083/connectors  # ticks
