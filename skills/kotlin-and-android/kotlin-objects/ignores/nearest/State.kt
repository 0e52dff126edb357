sealed interface State {
    object Loading : State
}
