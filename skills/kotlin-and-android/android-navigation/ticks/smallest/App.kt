@Composable
fun App() {
    val controller = rememberNavController()
    NavHost(controller, startDestination = "home") { // ticks
        composable("home") { Home(onOpen = { controller.navigate("order") }) } // ticks
    }
}
