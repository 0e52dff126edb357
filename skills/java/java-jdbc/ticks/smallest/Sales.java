import java.sql.*;
class Sales { ResultSet all(PreparedStatement statement) throws SQLException {
  return statement.executeQuery(); } }
