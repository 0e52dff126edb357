use axum::extract::Multipart;

async fn upload(mut parts: Multipart) {} // ticks
