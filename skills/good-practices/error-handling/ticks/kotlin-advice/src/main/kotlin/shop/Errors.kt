@RestControllerAdvice class Errors // ticks
