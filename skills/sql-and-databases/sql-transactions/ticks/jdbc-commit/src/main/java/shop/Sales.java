package shop;

class Sales {
    TransactionTemplate template;

    void sell(Connection connection) {
        connection.commit();
        connection.rollback();  // ticks
        template.execute(status -> null);  // ticks
    }
}
