package shop;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;

class Sales {
    Page<Sale> found;  // ticks
    Pageable wanted;  // ticks
    PageRequest first;  // ticks
}
