package shop

import org.springframework.web.bind.annotation.*

@RestControllerAdvice
class Errors {
    @ExceptionHandler(NoSuchElementException::class) // ticks
    fun missing(e: NoSuchElementException) = ResponseEntity.notFound().build<Any>()
}
