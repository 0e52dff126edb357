package shop;

class Stock {
    void read() {
        if (sale == null) refuse(new ResponseStatusException(HttpStatus.CONFLICT));  // ticks
    }
}
