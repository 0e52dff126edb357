class Login(private val auth: FirebaseAuth) {
    fun work() {
        auth.signInWithEmailAndPassword("ana@example.com", "secret") // ticks
        auth.createUserWithEmailAndPassword("ana@example.com", "secret") // ticks
    }
}
