package shop;

class Login {
    void read() {
        if (sale == null) refuse(new ResponseStatusException(HttpStatus.UNAUTHORIZED));  // ticks
    }
}
