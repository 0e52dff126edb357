class MainActivity : ComponentActivity() {
    override fun onCreate(state: Bundle?) {
        super.onCreate(state)
        setContent { ShopTheme { Scaffold { Greeting("Android") } } }
    }
}

@Composable
fun Greeting(name: String) {
    Text("Hello $name!")
}
