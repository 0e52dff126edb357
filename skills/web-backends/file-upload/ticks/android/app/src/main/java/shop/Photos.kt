package shop

fun send(photo: Uri) {
    storage.reference.child("photos").putFile(photo) // ticks
}
