package shop;

import javax.websocket.server.ServerEndpoint;

@ServerEndpoint("/prices")  // ticks
class Prices {}
