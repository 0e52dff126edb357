using var command = new OracleCommand("delete from orders where id = :id", connection);
command.Parameters.Add("id", id); // ticks
