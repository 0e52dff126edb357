package shop;

import org.springframework.web.bind.annotation.*;
import org.springframework.http.*;

@RestController
class Sales {
    @RequestMapping(value = "/sales", method = RequestMethod.GET)  // ticks
    void list() {}

    @RequestMapping(value = "/sales", method = RequestMethod.POST)  // ticks
    ResponseEntity<Sale> create() {
        return ResponseEntity.created(uri).build();  // ticks
    }

    @RequestMapping(value = "/sales", method = RequestMethod.PUT)  // ticks
    void replace() {}

    @RequestMapping(value = "/sales", method = RequestMethod.PATCH)  // ticks
    void change() {}

    @RequestMapping(value = "/sales", method = RequestMethod.DELETE)  // ticks
    void remove() {}
}
