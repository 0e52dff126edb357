import org.springframework.web.bind.annotation.ResponseStatus;

@ResponseStatus(HttpStatus.CONFLICT)
class SoldOutException extends RuntimeException { // ticks
}
