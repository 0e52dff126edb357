package main

import "github.com/gorilla/websocket"

var upgrader = websocket.Upgrader{}  // ticks

func prices(w http.ResponseWriter, r *http.Request) {
	socket, err := upgrader.Upgrade(w, r, nil)  // ticks
}
