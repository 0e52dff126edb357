import firebase from "firebase/app";
import * as store from "firebase/firestore";
import * as live from "firebase/database";
import { db } from "./config";
import { firestore } from "./store";

store.addDoc(orders, { total: 12 }); // ticks
store.setDoc(order, { total: 12 }); // ticks
store.updateDoc(order, { total: 12 }); // ticks
store.deleteDoc(order); // ticks
store.getDoc(order); // ticks
store.getDocs(orders); // ticks
store.onSnapshot(orders, show); // ticks
store.writeBatch(other); // ticks
store.runTransaction(other, pay); // ticks
live.set(order, 12); // ticks
live.push(order, 12); // ticks
live.update(order, 12); // ticks
live.remove(order); // ticks
live.get(order); // ticks
live.onValue(order, show); // ticks
firebase.firestore().collection("orders").add({ total: 12 }); // ticks
db.collection("orders").get(); // ticks
db.collection("orders").doc("a"); // ticks
db.collection("orders").where("total", ">", 3); // ticks
db.collection("orders").onSnapshot(show); // ticks
db.collection("orders").orderBy("total"); // ticks
firestore.collection("orders").get(); // ticks
projectFirebase.collection("orders").get(); // ticks
firebase.database().ref("orders"); // ticks
