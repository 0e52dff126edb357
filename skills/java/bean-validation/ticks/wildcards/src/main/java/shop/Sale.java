package shop;

import jakarta.validation.*;
import jakarta.validation.constraints.*;

class Sale {
    @NotNull  // ticks
    String one;
    @NotBlank  // ticks
    String two;
    @NotEmpty  // ticks
    String three;
    @Size(max = 9)  // ticks
    String four;
    @Min(1)  // ticks
    int five;
    @Max(9)  // ticks
    int six;
    @Email  // ticks
    String seven;
    @Pattern(regexp = "a")  // ticks
    String eight;
    @Positive  // ticks
    int nine;
    @Past  // ticks
    Date ten;
    @Future  // ticks
    Date eleven;

    void add(@Valid Sale sale) {}  // ticks
}
