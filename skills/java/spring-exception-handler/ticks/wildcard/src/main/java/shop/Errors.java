package shop;

import org.springframework.web.bind.annotation.*;

@RestControllerAdvice
class Errors {
    @ExceptionHandler  // ticks
    void missing() {}
}
