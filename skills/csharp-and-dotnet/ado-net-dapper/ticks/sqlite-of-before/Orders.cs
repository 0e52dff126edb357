using var command = new SQLiteCommand("delete from orders where id = @id", connection);
command.Parameters.AddWithValue("@id", id); // ticks
