cursor.execute("insert into t values (1) on conflict (a) do update set a = 2")
rows = cursor.execute("select a from t for update")
