import org.springframework.web.bind.annotation.*
import org.springframework.web.bind.annotation.ControllerAdvice
import org.springframework.web.bind.annotation.RestControllerAdvice

@RestControllerAdvice class Errors // ticks

@ControllerAdvice class Pages // ticks
