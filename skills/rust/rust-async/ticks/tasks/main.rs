fn begin() {
    tokio::spawn(work().await); // ticks
    tokio::join!(one(), two()); // ticks
    tokio::select! { one = first() => one } // ticks
    tokio::try_join!(one(), two()); // ticks
}
