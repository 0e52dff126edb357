import jakarta.persistence.*;
@Entity class Sale { @Id int id; }
