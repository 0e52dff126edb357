provider "vault" {
}
