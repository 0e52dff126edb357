fn begin() {
    run(async move { work().await }); // ticks
}
