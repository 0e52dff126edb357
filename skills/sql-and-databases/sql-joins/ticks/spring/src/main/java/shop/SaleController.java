package shop;

import java.util.List;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.web.SortDefault;

public class SaleController {
    private SaleRepository saleRepository;

    public List<Sale> page(@SortDefault(sort = "day") Pageable page) { // ticks
        return saleRepository.findAll(page).toList();
    }

    public List<Sale> all() {
        return saleRepository.findAll(Sort.by("day")); // ticks
    }
}
