package shop;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.*;
import org.springframework.web.server.ResponseStatusException;

@RestController
class Sales {
    @GetMapping("/sales")  // ticks
    void list() {}

    @PostMapping("/sales")  // ticks
    @ResponseStatus(created)  // ticks
    void create() {}

    @PutMapping("/sales")  // ticks
    ResponseEntity<Sale> replace() {
        return new ResponseEntity<>(sale, HttpStatus.ACCEPTED);  // ticks
    }

    @PatchMapping("/sales/{id}")  // ticks
    void change() {
        throw new ResponseStatusException(notFound);  // ticks
    }

    @DeleteMapping("/sales/{id}")  // ticks
    ResponseEntity<Void> remove() {
        fail(HttpStatus.CREATED);  // ticks
        fail(HttpStatus.UNAUTHORIZED);  // ticks
        fail(HttpStatus.FORBIDDEN);  // ticks
        fail(HttpStatus.NO_CONTENT);  // ticks
        fail(HttpStatus.BAD_REQUEST);  // ticks
        fail(HttpStatus.NOT_FOUND);  // ticks
        fail(HttpStatus.CONFLICT);  // ticks
        ResponseEntity.accepted();  // ticks
        return ResponseEntity.unprocessableEntity().build();  // ticks
    }
}
