import com.google.firebase.database.FirebaseDatabase;
import com.google.firebase.firestore.FirebaseFirestore;

class Orders {
    void read() {
        FirebaseFirestore.getInstance().collection("orders"); // ticks
        FirebaseDatabase.getInstance().getReference("orders"); // ticks
    }
}
