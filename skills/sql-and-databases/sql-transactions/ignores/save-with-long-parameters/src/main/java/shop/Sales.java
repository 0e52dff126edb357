package shop;

import org.springframework.transaction.annotation.Transactional;

public class Sales {
    private SaleRepository saleRepository;

    @Transactional
    public Sale rename(
            Long id,
            String city) {

        Sale sale = one(id);
        sale.setCity(city);
        return saleRepository.save(sale);
    }
}
