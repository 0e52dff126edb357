using var command = new SqliteCommand("delete from orders where id = @id", connection);
command.Parameters.AddWithValue("@id", id); // ticks
