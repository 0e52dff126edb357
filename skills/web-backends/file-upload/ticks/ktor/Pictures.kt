suspend fun upload(call: ApplicationCall) {
    call.receiveMultipart() // ticks
}
