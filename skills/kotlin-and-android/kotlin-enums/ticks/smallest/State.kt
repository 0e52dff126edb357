enum class State { OPEN, CLOSED } // ticks
