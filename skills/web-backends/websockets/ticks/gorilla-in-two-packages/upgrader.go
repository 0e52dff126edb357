package prices

import "github.com/gorilla/websocket"

var upgrader = websocket.Upgrader{ReadBufferSize: 1024}  // ticks
