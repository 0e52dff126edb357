package shop;

class Sales {
    void read() {
        if (sale == null) refuse(new ResponseStatusException(HttpStatus.BAD_REQUEST));  // ticks
    }
}
