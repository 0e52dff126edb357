import jakarta.validation.constraints.*;
record Sale(@NotBlank String name) {}
