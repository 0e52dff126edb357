package shop;

import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PutMapping;

class Sales {
    private SaleRepository saleRepository;

    void change(long id) {
        var sale = saleRepository.findById(id).orElseThrow(); // ticks
        saleRepository.save(sale.priced(6)); // ticks
    }
}
