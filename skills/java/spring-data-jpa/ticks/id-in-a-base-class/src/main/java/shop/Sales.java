package shop;

import java.util.List;
import shop.model.Sale;

public class Sales {
    private SaleRepository saleRepository;

    public List<Sale> all() {
        return saleRepository.findAll(); // ticks
    }
}
