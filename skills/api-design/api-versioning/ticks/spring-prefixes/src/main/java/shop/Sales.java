package shop;

import org.springframework.web.bind.annotation.*;

@RequestMapping(value = "/api/v1/sales")  // ticks
class Sales {
    @GetMapping(path = "/v1")  // ticks
    void list() {}

    @PostMapping("v1")  // ticks
    void create() {}
}
