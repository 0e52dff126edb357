fun long(names: List<String>) = names.filter { it.length > 3 } // ticks
