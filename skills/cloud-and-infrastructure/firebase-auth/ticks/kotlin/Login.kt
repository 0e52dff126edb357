fun login() {
    auth.signInWithEmailAndPassword(email, password) // ticks
    auth.createUserWithEmailAndPassword(email, password) // ticks
    auth.signInWithCredential(google) // ticks
}
