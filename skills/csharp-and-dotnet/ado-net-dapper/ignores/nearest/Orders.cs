using var command = new SqlCommand("select * from orders where id = " + id, connection);
using var reader = command.ExecuteReader();
