func load() { DispatchQueue.main.async { show("await fetch()") } }
