fun String.shout() = uppercase() + "!" // ticks
