import FirebaseFirestore

func read() {
    Firestore.firestore().collection("orders") // ticks
}
