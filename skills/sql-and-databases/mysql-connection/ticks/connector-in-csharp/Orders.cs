using var connection = new MySqlConnection(address); // ticks
