package shop;

import org.springframework.web.bind.annotation.RequestHeader;

class Payments {
    void pay(@RequestHeader("Idempotency-Key") String key) {}  // ticks
}
