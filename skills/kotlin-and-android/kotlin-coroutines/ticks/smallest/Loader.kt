import kotlinx.coroutines.*

class Loader(private val scope: CoroutineScope) {
    fun load() {
        scope.launch { read() } // ticks
    }
}
