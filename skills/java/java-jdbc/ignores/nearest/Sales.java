import java.sql.*;
class Sales { ResultSet all(Statement statement, PreparedStatement other) throws SQLException {
  return statement.executeQuery(text); } }
