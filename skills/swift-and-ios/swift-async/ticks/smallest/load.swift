func load() async -> String { await fetch("orders") }
