package shop;

import org.springframework.web.socket.config.annotation.EnableWebSocketMessageBroker;
import org.springframework.web.socket.handler.TextWebSocketHandler;

class Prices extends TextWebSocketHandler {}  // ticks

@EnableWebSocketMessageBroker  // ticks
class Config {}
