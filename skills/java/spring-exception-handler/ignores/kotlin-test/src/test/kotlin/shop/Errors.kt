package shop

import org.springframework.web.bind.annotation.ControllerAdvice
import org.springframework.web.bind.annotation.ExceptionHandler

@ControllerAdvice
class Errors {
    @ExceptionHandler
    fun missing(e: NoSuchElementException) = "missing"
}
