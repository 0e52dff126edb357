@Composable
fun Greeting(name: String) {
    Text("Hello $name")
}
