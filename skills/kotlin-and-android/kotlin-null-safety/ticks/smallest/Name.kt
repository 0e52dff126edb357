fun size(name: String?) = name?.length // ticks

fun shown(name: String?) = name ?: "nobody" // ticks
