import { Column, Entity, getRepository } from "typeorm";
@Entity() export class Sale { @Column() price: number; }
export const all = () => getRepository(Sale).find();
