package shop;

import org.springframework.scheduling.annotation.Scheduled;

class Jobs {
    @Scheduled(cron = "0 0 5 * * *")  // ticks
    void load() {}
}
