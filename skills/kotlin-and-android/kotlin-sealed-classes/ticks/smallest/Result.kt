sealed class Result { // ticks
    data class Success(val text: String) : Result()
}

sealed interface State // ticks
