func work() {
    Auth.auth().createUser(withEmail: "a", password: "b") // ticks
    Auth.auth().signOut() // ticks
    Auth.auth().sendPasswordReset(withEmail: "a") // ticks
    Auth.auth().addStateDidChangeListener { show($0) } // ticks
    Firestore.firestore().collection("orders") // ticks
    Firestore.firestore().document("orders/1") // ticks
    Firestore.firestore().runTransaction(work) // ticks
    Firestore.firestore().batch() // ticks
    db.collection("orders") // ticks
    Database.database().reference() // ticks
    Storage.storage().reference() // ticks
}
