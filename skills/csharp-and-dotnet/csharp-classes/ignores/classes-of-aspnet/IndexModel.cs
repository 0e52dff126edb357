public class IndexModel : PageModel
{
    private readonly Store store;

    public IndexModel(Store store)
    {
        this.store = store;
    }

    public string Name() => store.Name;
}
