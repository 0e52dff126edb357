@Composable
fun Parts() {
    LazyRow { item { Text("a") } } // ticks
    LazyVerticalGrid(cells) { item { Text("a") } } // ticks
    Button(onClick = {}) { Text("Add") } // ticks
    OutlinedTextField(value = "", onValueChange = {}) // ticks
    Card { Text("a") } // ticks
    Image(painter, "cover") // ticks
    Column { Text("a") } // ticks
    Row { Text("a") } // ticks
    TopAppBar(title = { Text("Shop") }) // ticks
}
