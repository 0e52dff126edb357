import { useEffect } from "react";
import { onValue } from "firebase/database";
import { getDoc, getDocs, onSnapshot } from "firebase/firestore";

export function Loaves({ show }) {
  useEffect(() => {
    getDoc(one).then(show); // ticks
    getDocs(all).then(show); // ticks
    onValue(place, show); // ticks
    return onSnapshot(all, show); // ticks
  }, [show]);
}
