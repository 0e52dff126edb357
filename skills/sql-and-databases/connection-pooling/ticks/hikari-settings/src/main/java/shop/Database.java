package shop;

import com.zaxxer.hikari.HikariConfig;

class Database {
    void configure(HikariConfig config) {
        config.setMaximumPoolSize(10); // ticks
    }
}
