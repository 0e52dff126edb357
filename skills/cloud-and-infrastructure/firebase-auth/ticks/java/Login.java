class Login {
    void login() {
        auth.signInWithEmailAndPassword(email, password); // ticks
        auth.createUserWithEmailAndPassword(email, password); // ticks
    }
}
