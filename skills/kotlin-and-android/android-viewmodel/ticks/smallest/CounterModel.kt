class CounterModel : ViewModel() { // ticks
    private val _count = MutableLiveData(0)

    fun add() { _count.value = _count.value!! + 1 }
}
