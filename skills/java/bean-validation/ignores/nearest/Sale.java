import jakarta.validation.Valid;
import jakarta.validation.constraints.*;
record Sale(@NotBlank String name) {} // @Valid Sale
