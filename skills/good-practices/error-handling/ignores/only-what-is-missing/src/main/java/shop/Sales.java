package shop;

class Sales {
    Sale read(Long id) {
        return sales.findById(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
