import jakarta.validation.Valid;
class Sales { void add(@Valid Sale sale) {} }
