public class OrdersController : Controller
{
    private readonly Store store;

    public OrdersController(Store store)
    {
        this.store = store;
    }

    public string Name() => store.Name;
}
