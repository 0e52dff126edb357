func start() { FirebaseApp.configure() } // Auth.auth().signIn(withEmail: "a")
