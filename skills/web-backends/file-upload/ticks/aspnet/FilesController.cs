public class FilesController : ControllerBase
{
    public async Task<IActionResult> Add(IFormFile file) => Ok(await Save(file)); // ticks
}
