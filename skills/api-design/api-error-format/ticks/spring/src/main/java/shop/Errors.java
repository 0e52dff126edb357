package shop;

import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RestControllerAdvice  // ticks
class Errors {
    ProblemDetail missing() {}  // ticks
}

@ControllerAdvice  // ticks
class Pages {}
