package shop;

import org.testcontainers.containers.*;

class DatabaseTest {
    static Object database = new PostgreSQLContainer("postgres:16");  // ticks
}
