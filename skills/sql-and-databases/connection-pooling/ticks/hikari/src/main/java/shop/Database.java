package shop;

import com.zaxxer.hikari.HikariDataSource;

class Database {
    HikariDataSource source = new HikariDataSource();  // ticks
}
