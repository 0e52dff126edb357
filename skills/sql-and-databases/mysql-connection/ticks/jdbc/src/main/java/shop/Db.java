package shop;

import java.sql.Connection;
import java.sql.DriverManager;

class Db {
    Connection open() throws Exception {
        return DriverManager.getConnection("jdbc:mysql://localhost/shop"); // ticks
    }
}
