package shop;

class Sales {
    private final SaleRepository saleRepository;

    void change(Sale sale) {
        saleRepository.save(sale);  // ticks
        saleRepository.saveAll(list);  // ticks
        saleRepository.findAll();  // ticks
        saleRepository.findById(1);  // ticks
        saleRepository.delete(sale);  // ticks
        saleRepository.deleteById(1);  // ticks
    }
}
