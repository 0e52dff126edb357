from psycopg2.extras import LogicalReplicationConnection

cursor.create_replication_slot("shop")  # ticks
cursor.start_replication("shop")  # ticks
cursor.consume_stream(read)  # ticks
