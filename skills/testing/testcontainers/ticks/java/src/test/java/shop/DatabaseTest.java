package shop;

import org.testcontainers.containers.PostgreSQLContainer;
import org.testcontainers.junit.jupiter.Container;

class DatabaseTest {
    @Container  // ticks
    static Object database;
    static Object other = new PostgreSQLContainer("postgres:16");  // ticks
}
