enum class State { OPEN, CLOSED }
