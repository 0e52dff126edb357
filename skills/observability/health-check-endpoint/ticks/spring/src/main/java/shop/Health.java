package shop;

import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.web.bind.annotation.GetMapping;

class Health implements HealthIndicator {  // ticks
    @GetMapping("/health")  // ticks
    void check() {}
}
