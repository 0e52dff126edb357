package shop;

import org.springframework.transaction.annotation.Transactional;

class Books {
    @Transactional
    Book save(Book book) {
        return books.save(book);
    }

    Book find(Long id) {
        return books.findById(id).orElseThrow();
    }
}
