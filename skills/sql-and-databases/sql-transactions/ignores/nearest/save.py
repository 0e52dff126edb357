cursor.execute("insert into t values (1)")
connection.commit()  # rollback
