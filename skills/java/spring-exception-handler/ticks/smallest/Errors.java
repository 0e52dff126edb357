import org.springframework.web.bind.annotation.*;
@RestControllerAdvice class Errors { @ExceptionHandler String of(RuntimeException e) { return e.getMessage(); } }
