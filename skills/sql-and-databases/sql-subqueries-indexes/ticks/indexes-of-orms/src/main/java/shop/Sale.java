package shop;

import jakarta.persistence.*;

@Table(indexes = @Index(columnList = "price")) // ticks
class Sale {}
