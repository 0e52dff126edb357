navigator.geolocation.getCurrentPosition(show); // ticks
