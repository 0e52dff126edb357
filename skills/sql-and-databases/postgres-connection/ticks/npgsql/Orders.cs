using var connection = new NpgsqlConnection(address); // ticks
