using var command = new MySqlCommand("delete from orders where id = @id", connection);
command.Parameters.Add("@id", MySqlDbType.Int32).Value = id; // ticks
