package shop;

import org.springframework.web.bind.annotation.*;

@RestControllerAdvice
class Errors {
    @ExceptionHandler(SaleNotFoundException.class)  // ticks
    String missing() {
        return "No such sale";
    }
}
