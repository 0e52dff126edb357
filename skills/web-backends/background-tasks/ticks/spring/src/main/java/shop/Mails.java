package shop;

import org.springframework.scheduling.annotation.Async;
import org.springframework.scheduling.annotation.EnableAsync;

@EnableAsync  // ticks
class Mails {
    @Async  // ticks
    void send() {}
}
