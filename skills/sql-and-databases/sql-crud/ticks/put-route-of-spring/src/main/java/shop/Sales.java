package shop;

import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PutMapping;

class Sales {
    private SaleRepository saleRepository;

    @PutMapping("/sales")
    void change(Sale sale) {
        saleRepository.save(sale); // ticks
    }
}
