fetch("https://shop.firebaseio.com/orders.json"); // ticks
fetch("https://shop-default-rtdb.europe-west1.firebasedatabase.app/orders.json"); // ticks
