package shop;

class Access {
    void read() {
        if (sale == null) refuse(new ResponseStatusException(HttpStatus.FORBIDDEN));  // ticks
    }
}
