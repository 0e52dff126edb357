import FirebaseAuth

func enter() async throws {
    try await Auth.auth().signIn(withEmail: email, password: password) // ticks
    try await Auth.auth().createUser(withEmail: email, password: password) // ticks
}
