@Composable
fun Counter() {
    var count by remember { mutableStateOf(0) } // ticks
    var other by remember { mutableIntStateOf(0) } // ticks
    val names = remember { mutableStateListOf("a") } // ticks
    var kept by rememberSaveable { State(0) } // ticks
}
