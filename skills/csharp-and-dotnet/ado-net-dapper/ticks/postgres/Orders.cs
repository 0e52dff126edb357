using var command = new NpgsqlCommand("delete from orders where id = @id", connection);
command.Parameters.AddWithValue("id", id); // ticks
