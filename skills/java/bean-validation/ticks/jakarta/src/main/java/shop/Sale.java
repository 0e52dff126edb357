package shop;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.springframework.validation.annotation.Validated;

class Sale {
    @NotBlank  // ticks
    String city;
}

@Validated  // ticks
class Sales {
    void add(@Valid Sale sale) {}  // ticks

    void check(Validator validator) {
        validator.validate(sale);  // ticks
    }
}
