func make() { keep(JSONDecoder()) }
func read() {
    tools.reader.decode(Order.self, from: data) // ticks
}
