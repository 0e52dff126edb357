using Dapper;

public class Orders(IDbConnection db)
{
    public async Task Work(int id)
    {
        await db.QueryAsync<Order>("select * from orders where id = @id", new { id }); // ticks
        db.Query<Order>("select * from orders"); // ticks
        await db.ExecuteAsync("delete from orders where id = @id", new { id }); // ticks
        db.Execute("delete from orders"); // ticks
        await db.QueryFirstOrDefaultAsync<Order>("select * from orders"); // ticks
        await db.QuerySingleAsync<int>("select count(*) from orders"); // ticks
    }
}
