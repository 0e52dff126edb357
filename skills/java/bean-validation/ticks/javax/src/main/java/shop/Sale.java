package shop;

import javax.validation.Valid;
import javax.validation.constraints.NotBlank;

class Sale {
    @NotBlank  // ticks
    String city;

    void add(@Valid Sale sale) {}  // ticks
}
