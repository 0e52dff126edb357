func make() { keep(JSONEncoder()) }
func write() {
    tools.writer.encode(order) // ticks
}
