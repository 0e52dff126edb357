package shop;

class Sales {
    SaleRepository sales;

    void all() {
        sales.findByName("Ana");  // ticks
        sales.findAllByEmail("a@b");  // ticks
        sales.countByUsername("ana");  // ticks
        sales.existsByUserId(1);  // ticks
        sales.findByStatus("sold");  // ticks
        sales.findByTitleContaining("a");  // ticks
        sales.findByCategory("a");  // ticks
        sales.findByType("a");  // ticks
        sales.findByPriceGreaterThan(5);  // ticks
        sales.findByAuthor("a");  // ticks
        sales.findByCustomer("a");  // ticks
        sales.findByOwner("a");  // ticks
        sales.findById(1);
    }
}
