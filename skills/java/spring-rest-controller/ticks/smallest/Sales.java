import org.springframework.web.bind.annotation.*;
@RestController class Sales { @GetMapping("/sales/{id}") Sale get(@PathVariable int id) { return null; } }
