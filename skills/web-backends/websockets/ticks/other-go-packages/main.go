package main

import (
	"github.com/coder/websocket"
	fiberws "github.com/gofiber/contrib/websocket"
	"github.com/olahol/melody"
	netws "golang.org/x/net/websocket"
)

func main() {
	websocket.Accept(w, r, nil)  // ticks
	app.Get("/prices", fiberws.New(listen))  // ticks
	http.Handle("/prices", netws.Handler(listen))  // ticks
	m := melody.New()  // ticks
}
