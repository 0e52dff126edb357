package shop;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.*;

@RestController
public class Sales {
    @GetMapping("/sales")
    public List<Sale> all() {
        return sales;
    }

    @PostMapping("/sales")
    public ResponseEntity<Sale> make() {
        return ResponseEntity.status(201).body(add());
    }

    @PutMapping("/password/update")
    public void change() {
        login();
    }
}
