using var connection = new SqlConnection(url);
using var command = new SqlCommand("select * from orders where id = @id", connection);
command.Parameters.AddWithValue("@id", id); // ticks
using var reader = command.ExecuteReader();
