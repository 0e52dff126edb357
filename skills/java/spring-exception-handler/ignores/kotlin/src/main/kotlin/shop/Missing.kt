package shop

import org.springframework.web.bind.annotation.RestController
import org.springframework.web.bind.annotation.ExceptionHandler

@RestController
class Missing {
    @ExceptionHandler
    fun missing(e: NoSuchElementException) = "missing"
}
