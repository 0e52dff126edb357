func login() { Auth.auth().signIn(withEmail: "a", password: "b") { show($0) } }
