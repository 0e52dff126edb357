package shop;

import org.springframework.transaction.annotation.Transactional;

public class Sales {
    private SaleRepository saleRepository;

    public Sale save(Sale sale) {
        return saleRepository.save(sale);
    }

    @Transactional
    public Sale rename(Long id, String city) {
        Sale sale = one(id);
        sale.setCity(city);
        return save(sale);
    }
}
