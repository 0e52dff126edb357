package shop;

import javax.validation.*;
import javax.validation.constraints.*;

class Sale {
    @NotNull  // ticks
    String one;

    void add(@Valid Sale sale) {}  // ticks
}
