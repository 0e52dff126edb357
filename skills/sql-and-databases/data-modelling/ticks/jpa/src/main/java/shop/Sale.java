package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;

@Entity
class Sale {
    @ManyToOne  // ticks
    Customer customer;
    @OneToMany  // ticks
    List<Line> lines;
    @ManyToMany  // ticks
    List<Tag> tags;
    @OneToOne  // ticks
    Receipt receipt;
}
