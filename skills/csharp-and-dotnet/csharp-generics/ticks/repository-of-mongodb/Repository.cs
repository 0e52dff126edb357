public class Repository<T> // ticks
{
    public Repository(IMongoDatabase database) => _rows = database.GetCollection<T>("rows");
}
