provider "tls" {
}
resource "tls_a" "one" {
}
resource "tls_b" "two" {
}
