public class CartsController : ControllerBase
{
    private readonly Store store;

    public CartsController(Store store)
    {
        this.store = store;
    }

    public string Name() => store.Name;
}
