import { addDoc, collection } from "firebase/firestore";
import { db } from "./firebase";

await addDoc(collection(db, "orders"), { total: 12 });
