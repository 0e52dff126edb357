package shop;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

@RequestMapping("/v1/sales")  // ticks
class Sales {
    @GetMapping("/api/v1/stock")  // ticks
    void stock() {}
}
