sealed class Screen(val route: String) { // ticks
    object Loaves : Screen("loaves")
    object Club : Screen("club")
}
