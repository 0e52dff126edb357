package main

import "nhooyr.io/websocket"

func listen(w http.ResponseWriter, r *http.Request) {
	websocket.Accept(w, r, nil)  // ticks
}
