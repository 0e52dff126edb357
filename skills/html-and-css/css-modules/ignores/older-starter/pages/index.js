import styles from "../styles/Home.module.css";
export default function Home() {
  return <main className={styles.main}>Text</main>;
}
