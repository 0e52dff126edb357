package shop;

class Sales {
    SaleRepository sales;

    long all() {
        return sales.countByShop("Lisbon");
    }
}
