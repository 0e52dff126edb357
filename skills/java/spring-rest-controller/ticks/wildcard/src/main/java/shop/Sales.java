package shop;

import org.springframework.web.bind.annotation.*;

@RestController
class Sales {
    @GetMapping  // ticks
    void one(
            @PathVariable int id) {}  // ticks

    @RequestMapping(method = RequestMethod.GET)  // ticks
    void six() {}
}
