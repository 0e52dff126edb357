package handlers_test

var handler = handlers.New(MockOrders{}) // ticks
