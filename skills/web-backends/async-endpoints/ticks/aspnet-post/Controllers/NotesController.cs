using Microsoft.AspNetCore.Mvc;

[ApiController]
[Route("api/notes")]
public class NotesController : ControllerBase
{
    private readonly INotes _notes;

    public NotesController(INotes notes)
    {
        _notes = notes;
    }

    [HttpPost("{id}")]
    public async Task<IActionResult> Handle(int id)
    {
        return Ok(await _notes.HandleAsync(id)); // ticks
    }
}
