package main

func main() {
	serve(&InMemoryOrders{})
}
