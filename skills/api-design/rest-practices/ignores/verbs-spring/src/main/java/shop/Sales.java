package shop;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.*;

@RestController
public class Sales {
    @GetMapping("getSales")
    public List<Sale> all() {
        return sales;
    }

    @GetMapping("getCustomers")
    public List<Customer> customers() {
        return customers;
    }

    @PostMapping(value = "createSale")
    public ResponseEntity<Sale> make() {
        return ResponseEntity.status(201).body(add());
    }
}
