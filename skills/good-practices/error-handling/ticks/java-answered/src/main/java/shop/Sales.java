package shop;

class Sales {
    ResponseEntity<Sale> read() {
        try {
            return load();
        } catch (IOException error) {  // ticks
            return new ResponseEntity<>(HttpStatus.NOT_FOUND);
        }
    }
}
