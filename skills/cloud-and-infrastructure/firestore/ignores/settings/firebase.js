import firebase from "firebase/app";

firebase.initializeApp({ databaseURL: "https://shop.firebaseio.com" });
