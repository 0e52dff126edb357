from sqlalchemy.dialects.postgresql import insert


def store(cursor, connection, client):
    cursor.executemany(change, rows)  # ticks
    execute_values(cursor, change, rows)
    helpers.execute_values(cursor, change, rows)  # ticks
    helpers.execute_batch(cursor, change, rows)  # ticks
    cursor.copy_expert(change, file)  # ticks
    connection.copy_records_to_table("sales", records=rows)  # ticks
    session.bulk_insert_mappings(Sale, rows)  # ticks
    client.load_table_from_dataframe(frame, "sales")  # ticks
    connection.execute(insert(table).values(rows))  # ticks
    supabase.table("sales").insert(rows).execute()  # ticks
    supabase.table("sales").upsert(rows).execute()  # ticks
    sales.write.mode("append").jdbc(url, "sales")  # ticks
