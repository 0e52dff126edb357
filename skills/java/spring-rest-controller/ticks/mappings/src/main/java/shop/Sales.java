package shop;

import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Sales {
    @GetMapping  // ticks
    void one(
            @PathVariable int id,  // ticks
            @RequestBody Sale sale,  // ticks
            @RequestParam String city,  // ticks
            @RequestPart String photo) {}  // ticks

    @PostMapping  // ticks
    void two() {}

    @PutMapping  // ticks
    void three() {}

    @PatchMapping  // ticks
    void four() {}

    @DeleteMapping  // ticks
    void five() {}

    @RequestMapping(method = RequestMethod.GET)  // ticks
    void six() {}
}
