package shop;

class Filter {
    void filter(Response response) {
        response.setHeader("Access-Control-Allow-Origin", "*");  // ticks
        response.addHeader("Access-Control-Allow-Origin", "*");  // ticks
        response.header("Access-Control-Allow-Origin", "*");  // ticks
    }
}
