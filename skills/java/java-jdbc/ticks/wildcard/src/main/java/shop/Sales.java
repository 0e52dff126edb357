package shop;

import java.sql.*;

class Sales {
    void all(PreparedStatement statement) {
        statement.executeQuery();  // ticks
    }
}
