package shop;

class Login {
    void work(FirebaseAuth auth) {
        auth.signInWithEmailAndPassword("ana@example.com", secret);  // ticks
    }
}
