using MongoDB.Driver;

class Sales
{
    private readonly MongoClient client = new MongoClient("mongodb://localhost"); // ticks

    void All(IMongoCollection<Sale> sales)
    {
        sales.InsertOne(sale); // ticks
        sales.InsertOneAsync(sale); // ticks
        sales.Find(one => one.Id == id); // ticks
        sales.ReplaceOneAsync(one => one.Id == id, sale); // ticks
    }
}
