import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.*;
@Controller class Home { @GetMapping("/{id}") String home(@PathVariable int id) { return "home"; } }
