import com.google.firebase.database.FirebaseDatabase
import com.google.firebase.firestore.FirebaseFirestore

fun read() {
    FirebaseFirestore.getInstance().collection("orders") // ticks
    FirebaseFirestore.getInstance().document("orders/1") // ticks
    FirebaseDatabase.getInstance().getReference("orders") // ticks
    Firebase.firestore.collection("orders") // ticks
    db.collection("orders").get() // ticks
}
