package shop;

import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.web.bind.annotation.*;

@RequestMapping("/health")  // ticks
class Health implements HealthIndicator {  // ticks
    @GetMapping("/live")  // ticks
    void check() {}
}
