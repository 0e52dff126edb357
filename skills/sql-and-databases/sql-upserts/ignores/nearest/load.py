if not exists(id): cursor.execute("insert into stock values (1, 5)")  # on conflict
