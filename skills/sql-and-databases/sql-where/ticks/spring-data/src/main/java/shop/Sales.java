package shop;

class Sales {
    SaleRepository sales;

    void all() {
        sales.findByStatus("sold");  // ticks
        sales.findAllByStatus("sold");  // ticks
        sales.countByStatus("sold");  // ticks
        sales.existsByUserId(1);  // ticks
        sales.findByStatus("sold");  // ticks
        sales.findByTitle("a");  // ticks
        sales.findByCategory("a");  // ticks
        sales.findByType("a");  // ticks
        sales.findByPrice(5);  // ticks
        sales.findByAuthor("a");  // ticks
        sales.findByCustomer("a");  // ticks
        sales.findByOwner("a");  // ticks
        sales.findByNameContaining("a");  // ticks
        sales.findByDateBetween(from, to);  // ticks
        sales.findByWeightLessThan(5);  // ticks
        sales.findById(1);
    }
}
