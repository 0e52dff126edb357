public class TodosController : ApiController // ticks
{
    public IHttpActionResult Get() => Ok(_store.All()); // ticks
}
