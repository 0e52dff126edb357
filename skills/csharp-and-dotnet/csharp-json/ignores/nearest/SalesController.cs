using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Mvc;

public class SalesController : ControllerBase
{
    public IActionResult All() => Ok(new { Name = "Ana" });
}
