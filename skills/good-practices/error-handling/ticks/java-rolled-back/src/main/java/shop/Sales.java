package shop;

class Sales {
    void save(Connection connection) {
        try {
            connection.commit();
        } catch (SQLException error) {  // ticks
            connection.rollback();
        }
    }
}
