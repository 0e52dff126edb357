using var command = connection.CreateCommand();
command.Parameters.AddWithValue("$id", id); // ticks
command.Parameters.Add(other); // ticks
