package shop;

class Sales {
    Sale read(long id) {
        return sales.findById(id).orElseThrow(SaleNotFoundException::new);  // ticks
    }
}
