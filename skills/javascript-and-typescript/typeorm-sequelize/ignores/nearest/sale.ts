import { Column, DataSource, Entity } from "typeorm"; // @Entity() class Sale { @Column() price }
new DataSource({ type: "postgres" }).query("select price from sale where id = 1");
