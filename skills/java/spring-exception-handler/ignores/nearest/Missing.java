import org.springframework.web.bind.annotation.*;
@ResponseStatus class Missing extends RuntimeException {} // @RestControllerAdvice @ExceptionHandler
