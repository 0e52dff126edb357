package shop;

import org.springframework.transaction.annotation.Transactional;

class Loans {
    private final LoanRepository loans;
    private final StockService stock;

    @Transactional  // ticks
    void lend(Long id) {
        Book book = books.findById(id);
        loans.save(new Loan(book));
    }

    @Transactional  // ticks
    void replace(Loan loan) {
        loans.deleteById(loan.getId());
        loans.save(loan);
    }

    @Transactional  // ticks
    void sell(Sale sale) {
        loans.save(sale);
        stock.reduce(sale);
    }
}
