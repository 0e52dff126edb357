package shop;

import java.sql.PreparedStatement;

class Sales {
    void all(PreparedStatement statement, JdbcTemplate template, JdbcOperations operations, JdbcClient client) {
        statement.executeQuery();  // ticks
        statement.executeUpdate();  // ticks
        statement.execute();  // ticks
        statement.executeBatch();  // ticks
        template.query(query, mapper);  // ticks
        template.queryForObject(query, mapper);  // ticks
        template.queryForList(query);  // ticks
        template.update(query);  // ticks
        template.batchUpdate(query, rows);  // ticks
        operations.query(query, mapper);  // ticks
        client.sql(query);  // ticks
    }
}
