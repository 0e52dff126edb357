package shop;

class Sales {
    SaleRepository sales;
    PriceRepo prices;
    ShopDao shops;
    UserDAO users;

    void all(long id) {
        prices.saveAll(list);  // ticks
        shops.saveAndFlush(shop);  // ticks
        users.save(user);  // ticks
        User user = users.findByName("Ana");  // ticks
        prices.findAll();  // ticks
        user.setName("Eva");
        prices.delete(price);  // ticks
        shops.deleteById(id);  // ticks
        users.deleteAll();  // ticks
        users.deleteByName("Ana");  // ticks
    }
}
