package shop;

class Sales {
    SaleRepository sales;
    PriceRepo prices;
    ShopDao shops;
    UserDAO users;

    void all(long id) {
        prices.saveAll(list); 
        shops.saveAndFlush(shop); 
        users.save(user); 
        User user = users.findByName("Ana"); 
        prices.findAll(); 
        user.setName("Eva");
        prices.delete(price); 
        shops.deleteById(id); 
        users.deleteAll(); 
        users.deleteByName("Ana"); 
    }
}
