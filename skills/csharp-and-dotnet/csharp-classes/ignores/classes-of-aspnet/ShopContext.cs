public class ShopContext : DbContext
{
    private readonly Store store;

    public ShopContext(Store store)
    {
        this.store = store;
    }

    public string Name() => store.Name;
}
