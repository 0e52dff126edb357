package shop;

class Sales {
    void sell(Connection connection) {
        connection.setAutoCommit(false);
        connection.rollback();  // ticks
        transactionTemplate.execute(status -> null);
    }
}
