package shop;

class Sales {
    List<Sale> list(int page) {
        query.setFirstResult(page * 20);  // ticks
        query.setMaxResults(20);  // ticks
        return query.getResultList();
    }
}
