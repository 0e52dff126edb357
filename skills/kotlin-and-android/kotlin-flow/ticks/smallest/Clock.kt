class Clock {
    private val seconds = MutableStateFlow(0) // ticks
    private val events = MutableSharedFlow<String>() // ticks
    val ticks = flow { emit(1) } // ticks
    val other = kotlinx.coroutines.flow.flow { emit(1) } // ticks
    val state = ticks.stateIn(scope) // ticks
    val moved = ticks.flowOn(Dispatchers.IO) // ticks

    suspend fun show() = ticks.collectLatest { println(it) } // ticks
}
