import FirebaseAuth

func login() {
    Auth.auth().signIn(withEmail: email, password: password) // ticks
    Auth.auth().createUser(withEmail: email, password: password) // ticks
}
