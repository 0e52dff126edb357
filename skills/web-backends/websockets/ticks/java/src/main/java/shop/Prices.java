package shop;

import jakarta.websocket.server.ServerEndpoint;
import org.springframework.messaging.handler.annotation.MessageMapping;
import org.springframework.web.socket.WebSocketHandler;

@ServerEndpoint("/prices")  // ticks
class Prices implements WebSocketHandler {  // ticks
    @MessageMapping("/price")  // ticks
    void price() {}
}
