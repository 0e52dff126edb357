package shop;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RestControllerAdvice  // ticks
class Errors {
    @ExceptionHandler  // ticks
    void missing() {}
}

@ControllerAdvice  // ticks
class Pages {}
