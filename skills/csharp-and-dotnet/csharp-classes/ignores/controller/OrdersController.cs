using Microsoft.AspNetCore.Mvc;

public class OrdersController : ControllerBase
{
    private readonly OrderStore _store;

    public OrdersController(OrderStore store) => _store = store;

    public IActionResult All() => Ok(_store.All());
}
