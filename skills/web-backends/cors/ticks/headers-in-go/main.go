package main

func cors(w http.ResponseWriter) {
	w.Header().Set("Access-Control-Allow-Origin", "*")  // ticks
	w.Header().Add("Access-Control-Allow-Origin", "*")  // ticks
	c.Header("Access-Control-Allow-Origin", "*")  // ticks
}
