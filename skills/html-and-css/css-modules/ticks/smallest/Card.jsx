import styles from "./Card.module.css";

export const Card = () => <h2 className={styles.title}>Rye</h2>; // ticks
