package shop

fun enter(token: String) {
    val credential = GoogleAuthProvider.getCredential(token, null) // ticks
}
