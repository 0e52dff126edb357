from psycopg2.extras import LogicalReplicationConnection

cursor.start_replication("shop")  # ticks
