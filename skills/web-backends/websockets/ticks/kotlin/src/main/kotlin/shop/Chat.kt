import org.springframework.messaging.handler.annotation.MessageMapping

class Chat {
    @MessageMapping("/said") fun said(text: String) = text // ticks
}
