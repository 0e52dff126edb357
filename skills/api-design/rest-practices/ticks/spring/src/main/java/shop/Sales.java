package shop;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;

class Sales {
    @GetMapping  // ticks
    Object all() {
        return ResponseEntity.status(200).build();  // ticks
    }

    @PostMapping  // ticks
    Object add() {
        return ResponseEntity.created(address).build();  // ticks
    }

    @PutMapping  // ticks
    Object replace() {
        return ResponseEntity.notFound().build();  // ticks
    }

    @PatchMapping  // ticks
    Object change() {
        return ResponseEntity.badRequest().build();  // ticks
    }

    @DeleteMapping  // ticks
    Object remove() {
        return ResponseEntity.noContent().build();  // ticks
    }
}
